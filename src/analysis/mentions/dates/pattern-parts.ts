/**
 * The named parts that the date patterns are composed of. They read folded text (`text/folded-view.ts`), and every
 * repetition in them is bounded, so that hostile text stays linear.
 */
import { readNumeral } from '../../text/numerals.ts';
import { daysInMonth } from '../../dates/calendar.ts';
import { eras } from '../../dates/eras.ts';
import type { WrittenDate } from './written-date.ts';

/** Blanks and line breaks that PDF text has between the parts of a date. */
export const gap = String.raw`[ \n]{0,4}`;

/** A digit, or a letter that scanned text has in its place. */
const digit = '[0-9lI|Oo]';
const kanjiDigit = '[〇零一二三四五六七八九]';
const kanjiSmall = '[〇零一二三四五六七八九十]{1,3}';

/** PDF text may set each digit apart: 2 0 2 2 年 8 月 2 5 日. Less spaced, 1 2月 is a list's number and a month. */
const apart = '[1-3] [0-9](?= {1,4}[年月日曰時分])';

/** One or two digits (a lone | rules a table), or a kanji number up to 三十一. */
export const small = `(?:${apart}|(?!\\|(?![0-9]))${digit}{1,2}|${kanjiSmall})`;

/** Not in the middle of a number or of a word. */
export const before = String.raw`(?<![0-9]|[A-Za-z](?=[lI|Oo])|[〇零一二三四五六七八九十百千](?=[〇零一二三四五六七八九十百千]))`;

/** A western year in full: 2023, 二〇二三, 二千二十三. */
export const fullYear = `(?:[12lI|]${digit}{3}|[12](?: [0-9]){3}(?= {0,4}年)|${kanjiDigit}{4}|二千[〇一二三四五六七八九十百]{0,5}|千[一二三四五六七八九]百[一二三四五六七八九十]{1,4})`;

export const eraName = `(?:${eras.map(({ name }) => name).join('|')})`;
export const eraLetter = `[${eras.map(({ letter }) => letter).join('')}]`;
export const eraYear = `(?:元|${small})`;

/** First characters of an era: its name or its letter. */
export const eraInitials = eras.map(({ name, letter }) => name.charAt(0) + letter).join('');

/** 日, and what scanned text makes of it. */
export const dayMarks = '日曰';
export const dayMark = `[${dayMarks}]`;

/** 8月4日, 8月4・5日, 5月11~12日, 8月, 6・7月: named groups month, monthMark, lastMonth, day, dayMark, lastDay. */
export const monthAndDay =
  `(?<month>${small})(?:${gap}(?<monthMark>[・~-])${gap}(?<lastMonth>${small}))?${gap}月` +
  `(?:${gap}の?${gap}(?<day>${small})(?:${gap}(?<dayMark>[・,、~-])${gap}(?<lastDay>${small}))?${gap}(?:${dayMark}|目))?`;

/** A number in one of the ways above; undefined where it is none after all. */
export function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  // Nearly all numbers are plain digits, and a conversion is faster than a reading.
  const plain = Number(written.replaceAll(' ', ''));
  if (!Number.isNaN(plain)) return plain;
  if (written === '元') return 1;
  if (/^[lI|Oo]+$/.test(written)) return Number(written.replace(/[lI|]/g, '1').replace(/[Oo]/g, '0'));
  const numeral = readNumeral(written);
  return numeral?.length === written.length ? numeral.value : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The groups of {@link monthAndDay} as parts of a date.
 *
 * @param year where it is known, 29 February is checked against it
 * @returns undefined for a month or day that no calendar has
 */
export function monthAndDayOf(groups: Groups, year?: number): WrittenDate | undefined {
  const first = numberOf(groups.month);
  const last = numberOf(groups.lastMonth);
  const month = last ?? first;
  if (first === undefined || month === undefined || !isMonth(first) || !isMonth(month)) return undefined;
  if (groups.day === undefined) {
    return { month: first, ...(reaches(first, groups.monthMark, last) && { through: last }) };
  }
  const day = numberOf(groups.day);
  const lastDay = numberOf(groups.lastDay);
  if (day === undefined || !isDay(year, month, day)) return undefined;
  const through = reaches(day, groups.dayMark, lastDay) && isDay(year, month, lastDay);
  return { month, day, ...(through && { through: lastDay }) };
}

/** 11~12日 is a range, 4・5日 a list of days on end; other lists are not one stretch of time. */
function reaches(first: number, mark: string | undefined, last: number | undefined): last is number {
  if (last === undefined) return false;
  return /[~-]/.test(mark ?? '') ? last > first : last === first + 1;
}

export function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}

export function isDay(year: number | undefined, month: number, day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}
