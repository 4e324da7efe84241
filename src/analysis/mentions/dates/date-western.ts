import type { DateRecogniser } from './date-recogniser.ts';
import {
  before,
  eraLetter,
  eraName,
  eraYear,
  fullYear,
  gap,
  monthAndDay,
  monthAndDayOf,
  numberOf,
} from './pattern-parts.ts';

/** The same year in an era's count: 2022年(令和4年)7月15日, 2022(令和4)年7月15日, 2022年/令和4年7月15日. */
const eraBeside = `[(\\[〔【/]${gap}(?:${eraName}|${eraLetter})${gap}${eraYear}${gap}年?${gap}[)\\]〕】]?`;

/** 2021年7月18日, 2021年8月, 西暦2021年7月, 二〇二〇年十月一日, 1901年の9月10日, 2022年(令和4年)7月15日, 2021年8月4・5日. */
export const dateWestern: DateRecogniser = {
  id: 'date-western',
  begins: { marks: '年([〔【/', words: '西' },
  pattern: new RegExp(
    `${before}(?:西暦 ?)?(?<year>${fullYear})${gap}(?:年${gap}(?:${eraBeside})?|${eraBeside}${gap}年)${gap}の?${gap}${monthAndDay}`,
    'gu',
  ),
  recognise(match) {
    const year = numberOf(match.groups?.year);
    const rest = year !== undefined && monthAndDayOf(match.groups ?? {}, year);
    return rest ? { value: { year, ...rest } } : undefined;
  },
};
