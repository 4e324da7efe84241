import { isSeq } from 'yaml';
import { message } from '../messages.ts';
import { codesOf, type SchemaPart } from '../schema/schema-at.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mender } from './mend.ts';

/** Several codes as one element of a list in brackets: `[氏名、住所]` → `[name, address]`. */
export const codesApart: Mender = ({ at }, file) => {
  const around = at.slice(0, -1);
  const list = file.nodeAt(around);
  const written = file.textAt(at);
  if (!isSeq(list) || list.flow !== true || written === undefined) return [];
  const codes = codesIn(written, file.schemaAt(at), file);
  const others: unknown[] = (file.valueAt(around) as unknown[]).filter((_, place) => place !== at.at(-1));
  const added = codes.filter((code) => !others.includes(code));
  if (added.length === 0) return [];
  const text = added.map((code) => file.inline(at, code)).join(', ');
  return [{ title: message('mend.change', text), safe: true, edits: file.replace(at, text) }];
};

/** The codes that a text names one by one, set apart as in a sentence; none where a part of it names no code, or several. */
export function codesIn(text: string, item: SchemaPart | undefined, file: FileToMend): readonly string[] {
  const known = codesOf(item);
  const { definition } = item ?? {};
  const words = text.split(/[［］、，,・･;；/／\s]+/u).filter((word) => word !== '');
  if (!known || definition === undefined || words.length < 2) return [];
  const codes = words.map((word) =>
    known.includes(word) ? [word] : file.kind.codesCalled(definition, word),
  );
  return codes.every(({ length }) => length === 1) ? [...new Set(codes.flat())] : [];
}
