/** A number as it stands in the text, and how many UTF-16 code units it takes. */
export interface Numeral {
  readonly value: number;
  readonly length: number;
}

const digitOf: ReadonlyMap<string, number> = new Map([
  ...Array.from('〇一二三四五六七八九', (digit, value): [string, number] => [digit, value]),
  ['零', 0],
  ['壱', 1],
  ['弐', 2],
  ['参', 3],
]);
/** Multiply the figure before them within a group of four digits; alone they stand for themselves: 十, 百二十. */
const smallUnits: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['千', 1000],
]);
/** Close a group of four digits: 3億2,104万. */
const largeUnits: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['億', 1e8],
  ['兆', 1e12],
]);

/** Letters that scanned text has in the place of a digit. */
const slips: ReadonlyMap<string, string> = new Map([
  ['l', '1'],
  ['I', '1'],
  ['|', '1'],
  ['O', '0'],
  ['o', '0'],
]);

/** Digits and their slips, thousands apart by commas (blanks round them as PDF text has), a decimal part. */
const figures = /[0-9lI|Oo]{1,16}(?: ?, ?[0-9lI|Oo]{3}(?![0-9]))*(?:\.[0-9]{1,6})?/y;

/** A blank that a unit follows, at once or behind the figure that it multiplies. */
const toUnit = / (?:[0-9]{1,4} ?)?[十百千万億兆]/y;

/** Long enough for any figure that is a number; keeps hostile text linear. */
const longest = 40;

/**
 * The number that begins at an offset of folded text: 7,645, 6 , 789, 三十五, 二〇二〇, 2万5千, 29万5,000, 1.2万, l9,640.
 *
 * It reads as far as the number goes and judges nothing round it: whether 一 in 一部 is a number is for the caller to
 * know, by the counter that follows.
 *
 * @returns undefined where no number begins, or within a run of digits that is too long for one
 */
export function readNumeral(text: string, at = 0): Numeral | undefined {
  let total = 0;
  let group = 0;
  let current: number | undefined;
  let positional = false;
  let end = at;

  const limit = Math.min(text.length, at + longest);
  for (let next = at; next < limit; next = skipBlank(text, end)) {
    const character = text.charAt(next);
    const digit = digitOf.get(character);
    const small = smallUnits.get(character);
    const large = largeUnits.get(character);
    if (digit !== undefined) {
      if (next > end || (current !== undefined && !positional)) break;
      current = (current ?? 0) * 10 + digit;
      positional = true;
      end = next + 1;
    } else if (small !== undefined) {
      group += (current ?? 1) * small;
      current = undefined;
      end = next + 1;
    } else if (large !== undefined) {
      if (end === at) break;
      total += (group + (current ?? 0)) * large;
      group = 0;
      current = undefined;
      end = next + 1;
    } else {
      if (current !== undefined) break;
      const found = readFigures(text, next);
      if (!found) break;
      current = found.value;
      positional = false;
      end = next + found.length;
    }
  }
  if (end === at) return undefined;
  const value = total + group + (current ?? 0);
  // 1.2万 is 12000, not 11999.999…
  return { value: Number(value.toPrecision(15)), length: end - at };
}

/** PDF text has blanks round a unit (2 万 5 千); one that leads to no unit is not part of the number. */
function skipBlank(text: string, end: number): number {
  toUnit.lastIndex = end;
  return toUnit.test(text) ? end + 1 : end;
}

function readFigures(text: string, at: number): Numeral | undefined {
  figures.lastIndex = at;
  const written = figures.exec(text)?.[0];
  if (written === undefined || /[0-9]/.test(text.charAt(at + written.length))) return undefined;
  const length = written.search(/[lI|Oo]/) < 0 ? written.length : lengthWithSlips(text, at, written);
  if (length === 0) return undefined;
  const digits = written
    .slice(0, length)
    .replace(/[ ,]/g, '')
    .replace(/[lI|Oo]/g, (slip) => slips.get(slip) ?? slip);
  return { value: Number(digits), length };
}

/** A letter is a slip only among digits, never in or next to a word: 1O, l9,640, but not IP, Office 365 or 10Office. */
function lengthWithSlips(text: string, at: number, written: string): number {
  const word = /[A-Za-z]/;
  if (word.test(text.charAt(at + written.length))) return /^[0-9]*/.exec(written)?.[0].length ?? 0;
  if (word.test(text.charAt(at - 1)) || !/[0-9]/.test(written)) return 0;
  return written.length;
}
