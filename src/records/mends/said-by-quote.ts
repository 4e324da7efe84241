import { insertKey, type FileToMend, type Mender, type Path } from '../../yaml/index.ts';
import { readDate } from '../../analysis/index.ts';

/**
 * A part of an entry that is missing while its quote says it: the unit of `1,204件`, the date of `2023年5月11日`. Where the
 * entry has another figure than its quote, a person has corrected it, and the quote says nothing more.
 */
export const saidByQuote: Mender = ({ at }, file) => {
  const around = at.slice(0, -1);
  const quote = file.valueAt([...around, 'evidence', 0, 'exact']);
  if (typeof quote !== 'string') return [];
  const said = file.schemaAt(at)?.definition === 'edtfDate' ? dateIn(quote, file) : partOf(quote, at, file);
  return said === undefined ? [] : insertKey(file, at, said, true);
};

function dateIn(quote: string, file: FileToMend): string | undefined {
  const read = readDate(quote, file.kind.dayOf?.(file.document.toJS()));
  return read?.implied.length === 0 ? read.value : undefined;
}

function partOf(quote: string, at: Path, file: FileToMend): string | number | undefined {
  const read = file.kind.readFigure(quote);
  const written = file.valueAt([...at.slice(0, -1), 'value']);
  if (!read || (written !== undefined && written !== read.value)) return undefined;
  const { value, unit, qualifier } = read;
  const said: Readonly<Record<string, string | number | undefined>> = { value, unit, qualifier };
  return said[String(at.at(-1))];
}
