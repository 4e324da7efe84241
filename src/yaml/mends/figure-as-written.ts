import type { ReadFigure } from '../../analysis/index.ts';
import type { Path } from '../locate.ts';
import { message } from '../messages.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mend, Mender } from './mend.ts';

/**
 * A number as notices write it: `"1,234"`, `１２３４`, `2万5千` → digits. What else its words say goes to the keys beside it:
 * `約1,234件` is `value: 1234, unit: records, qualifier: about`. Where these say otherwise, a person has to look.
 */
export const figureAsWritten: Mender = ({ at }, file) => mendFigure(at, file);

/** A key that is missing because a number beside it says it: the unit of `value: 1,234件`. */
export const saidByFigure: Mender = ({ at }, file) => {
  const around = at.slice(0, -1);
  const missing = String(at.at(-1));
  return Object.keys(file.schemaAt(around)?.properties ?? {}).flatMap((key) => {
    const beside = [...around, key];
    const read = readIn(beside, file);
    return read && missing in saidBeside(read) ? mendFigure(beside, file).slice(0, 1) : [];
  });
};

function mendFigure(at: Path, file: FileToMend): readonly Mend[] {
  const read = readIn(at, file);
  if (!read) return [];
  const around = at.slice(0, -1);
  const said = Object.entries(saidBeside(read));
  // 12件 as an offset counts something else.
  if (said.some(([key]) => !file.schemaAt(around)?.properties?.[key])) return [];
  const unsaid = said.filter(([key, value]) => file.valueAt([...around, key]) !== value);
  const plain: Mend = {
    title: message('mend.change', read.value),
    safe: unsaid.length === 0,
    edits: file.replace(at, String(read.value)),
  };
  if (unsaid.length === 0) return [plain];
  const edits = file.editMap(around, (map) => {
    map.set(String(at.at(-1)), read.value);
    for (const [key, value] of unsaid) map.set(key, value);
  });
  const differs = unsaid.some(([key]) => (file.valueAt([...around, key]) ?? undefined) !== undefined);
  const settings = unsaid.map(([key, value]) => file.render.inlinePair(key, value)).join(', ');
  return [{ title: message('mend.change-and-set', read.value, settings), safe: !differs, edits }, plain];
}

function readIn(at: Path, file: FileToMend): ReadFigure | undefined {
  const written = file.valueAt(at);
  return typeof written === 'string' && file.schemaAt(at)?.type === 'integer'
    ? file.kind.readFigure(written)
    : undefined;
}

function saidBeside({ unit, qualifier, flags }: ReadFigure): Readonly<Record<string, string | boolean>> {
  return { ...(unit && { unit }), ...(qualifier !== 'exact' && { qualifier }), ...flags };
}
