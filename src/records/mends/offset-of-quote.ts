import { insertKey, message, type FileToMend, type Mender, type Path } from '../../yaml/index.ts';

/**
 * The end of a quote whose start is known, and the other way round. Where both are there and the quote has another length,
 * the quote itself may be what is wrong.
 */
export const offsetOfQuote: Mender = ({ at, code }, file) => {
  const offset = offsetAt(at, file);
  if (offset === undefined || offset < 0) return [];
  if (code !== 'bad-span') return insertKey(file, at, offset, true);
  return [{ title: message('mend.change', offset), safe: false, edits: file.replace(at, String(offset)) }];
};

function offsetAt(at: Path, file: FileToMend): number | undefined {
  const around = at.slice(0, -1);
  const [exact, start, end] = ['exact', 'start', 'end'].map((key) => file.valueAt([...around, key]));
  if (typeof exact !== 'string') return undefined;
  if (at.at(-1) === 'end') return typeof start === 'number' ? start + exact.length : undefined;
  return at.at(-1) === 'start' && typeof end === 'number' ? end - exact.length : undefined;
}
