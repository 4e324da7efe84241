import { readNumeral, type Numeral } from '../../text/numerals.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Counter, Counters } from './counters.ts';
import type { Figure } from './figure.ts';

/**
 * A number and the counter behind it: 7,645件, 7, 645 件, 28万件, 2万5千人, 三十五名, l9,640件, 386人 (分).
 *
 * Ordinals (第3回, 2件目), rates (1人あたり), words that only look like a number and a counter (一件, 一部, 八戸) and
 * places for a number (〇名) are no counts.
 */
export function numberCounter(counters: Counters): Recogniser<Figure> {
  return {
    id: 'number-counter',
    pattern: numberStart,
    recognise: ({ index }, text) => {
      if (!mayCount(text, index, counters)) return undefined;
      const found = readCounted(text, index, counters);
      if (!found || declines(text, index, found)) return undefined;
      return { value: { value: found.value, counter: found.counter }, to: found.end - index };
    },
  };
}

/** What numbers are written with, and what may stand between them and their counter. */
const numeric = new Set(
  Array.from('0123456789lIO|,. \n〇一二三四五六七八九十百千万億兆零壱弐参拾余り', (sign) =>
    sign.charCodeAt(0),
  ),
);

/** Most numbers of a notice are dates: what stands behind their digits says so at once. */
function mayCount(text: string, start: number, counters: Counters): boolean {
  let at = start;
  const limit = Math.min(text.length, start + longest);
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (at > start && counters.mayBegin(code)) return true;
    if (!numeric.has(code)) return false;
  }
  return true;
}

const longest = 48;

export interface Counted {
  readonly value: number;
  readonly counter: Counter;
  /** Where the numeral ends. */
  readonly numeralEnd: number;
  /** Where the counter ends. */
  readonly end: number;
}

/**
 * Where a number may begin: not within one. Letters are scanned digits only next to digits. What else stands before is
 * asked when a counter follows.
 */
const numberStart =
  /(?=[0-9lIO|〇一二三四五六七八九十百千])(?<![0-9〇一二三四五六七八九十百千万億兆]|[0-9lIO|] ?[,.] ?)(?:[0-9〇一二三四五六七八九十百千]|[lIO|](?=[0-9lIO|,]))/gu;
/** Behind 第 or 数, in a fraction, a clock time, a telephone number, an issue's number. */
const notBehind =
  /(?:[0-9][lIO|]|[0-9][:/]|[第何幾#¥/]|第 |No\. ?|[0-9]-[0-9]{1,4}-|(?<![0-9一二三四五六七八九十百千万])[1一]人)$/u;
/** Q3, A3 and 問3 at the beginning of a line number a question. */
const numberOfQuestion = /(?:^|\n) *(?:[QA]|問|答) ?$/u;
const yearOfClass = /[0-9]年$/u;

const blanksBeforeCounter = /(?: ?余り?(?=[名人件世社])| {1,3}|(?<=[0-9万千]) {0,2}\n {0,3})?/uy;

/** Reads a numeral at an offset, and the counter behind it. */
export function readCounted(text: string, at: number, counters: Counters): Counted | undefined {
  const numeral = readWrapped(text, at) ?? readSpaced(text, at) ?? readNumeral(text, at);
  if (!numeral) return undefined;
  const numeralEnd = at + numeral.length;
  blanksBeforeCounter.lastIndex = numeralEnd;
  const counterStart = numeralEnd + (blanksBeforeCounter.exec(text)?.[0].length ?? 0);
  const counter = counters.at(text, counterStart);
  if (!counter) return undefined;
  const value = wholeNumber(text.slice(at, numeralEnd), numeral.value);
  if (value === undefined) return undefined;
  return { value, counter, numeralEnd, end: counterStart + counter.form.length };
}

/** A number that a line break cuts in two is known by its commas: 19,6⏎40 件, 12,⏎345件. */
function readWrapped(text: string, at: number): Numeral | undefined {
  wrapped.lastIndex = at;
  const written = wrapped.exec(text)?.[0];
  const joined = written?.replace(/[\n ]/gu, '') ?? '';
  if (written === undefined || !/^[0-9]{1,3}(?:,[0-9]{3})+$/.test(joined)) return undefined;
  return { value: Number(joined.replaceAll(',', '')), length: written.length };
}

const wrapped = /[0-9]{1,3}(?:,[0-9]{3}){0,3},[0-9]{0,2}\n {0,2}[0-9]{1,3}(?:,[0-9]{3}){0,3}(?![0-9])/uy;

/** A number that a PDF sets with blanks between all its digits is known by its commas: 1 , 2 8 6 名. */
function readSpaced(text: string, at: number): Numeral | undefined {
  spaced.lastIndex = at;
  const written = spaced.exec(text)?.[0];
  return written === undefined
    ? undefined
    : { value: Number(written.replace(/[ ,]/gu, '')), length: written.length };
}

const spaced = /[0-9](?: [0-9]){0,2}(?: ?, ?[0-9] [0-9] [0-9]){1,3}(?! ?[0-9])/uy;

/** Nobody loses half a record: a point before three digits is a scanned comma (7.645件). */
function wholeNumber(written: string, value: number): number | undefined {
  if (Number.isInteger(value)) return value;
  return /^[0-9]{1,3}\.[0-9]{3}$/.test(written) ? Math.round(value * 1000) : undefined;
}

const behindOrdinal = /目|[^\n]?あたり|[^\n]?当たり/uy;
const ofSomebody = /様?分/uy;

function declines(text: string, start: number, { counter, numeralEnd, end }: Counted): boolean {
  const written = text.slice(start, numeralEnd);
  const before = text.slice(Math.max(0, start - 7), start);
  if (
    notBehind.test(before) ||
    numberOfQuestion.test(before) ||
    (counter.form === '組' && yearOfClass.test(before))
  )
    return true;
  if (before.endsWith('数') && /^[十百千万億]/u.test(written)) return true;
  if (startsAt(behindOrdinal, text, end)) return true;
  if (/[0-9]/.test(written)) return brokenList(text, start, numeralEnd, end);
  if (counter.digitsOnly || /^〇+$/.test(written)) return true;
  return written === '一' && !startsAt(ofSomebody, text, end);
}

/** A line that is but a digit is a list number, and what begins the next line is no counter. */
function brokenList(text: string, start: number, numeralEnd: number, end: number): boolean {
  if (!text.slice(numeralEnd, end).includes('\n')) return false;
  return numeralEnd - start < 2 && /(?:^|\n) *$/.test(text.slice(Math.max(0, start - 4), start));
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
