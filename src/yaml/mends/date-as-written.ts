import { readDate, type ReadDate } from '../../analysis/index.ts';
import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/**
 * A date as notices write it: `平成29年4月1日`, `2017/4/1` → `2017-04-01`, `2017年4月1日～5月2日` → an interval. A date
 * without its year is offered with the one that the day of publication gives it, to be looked at.
 */
export const dateAsWritten: Mender = ({ at }, file) => {
  const written = file.textAt(at);
  const part = file.schemaAt(at);
  if (written === undefined || part?.definition !== 'edtfDate') return [];
  const isDate = (text: string): boolean => new RegExp(part.pattern ?? '', 'u').test(text);
  const read = readDate(written, file.kind.dayOf?.(file.document.toJS())) ?? readSides(written, isDate);
  if (!read) return [];
  // Approximate is a mark on one date; an interval has none.
  const value = read.approximate && !read.value.includes('/') ? `${read.value}~` : read.value;
  return [
    {
      title: message('mend.change', value),
      safe: read.implied.length === 0,
      edits: file.replace(at, file.inline(at, value)),
    },
  ];
};

/** An interval that is written with its slash, and only the dates are not: `2017-4-1/2017-5-2`. */
function readSides(written: string, isDate: (text: string) => boolean): ReadDate | undefined {
  const sides = written.split('/').map((side): ReadDate | undefined => {
    const text = side.trim();
    const open = text === '' || text === '..';
    if (open || isDate(text)) return { value: open ? '..' : text, implied: [], approximate: false };
    return readDate(text);
  });
  const [from, to, ...more] = sides;
  if (!from || !to || more.length > 0) return undefined;
  return {
    value: `${from.value}/${to.value}`,
    implied: [...from.implied, ...to.implied],
    approximate: from.approximate || to.approximate,
  };
}
