import { westernYear } from '../../dates/eras.ts';
import type { DateRecogniser } from './date-recogniser.ts';
import {
  eraInitials,
  eraLetter,
  eraName,
  eraYear,
  fullYear,
  gap,
  monthAndDay,
  monthAndDayOf,
  numberOf,
} from './pattern-parts.ts';

/** The same year in the western count: 令和4年(2022年)7月15日, 令和4(2022)年7月15日, 令和4年/2022年7月15日. */
const westernBeside = `[(\\[〔【/]${gap}(?:西暦)?${fullYear}${gap}年?${gap}[)\\]〕】]?`;

/** 平成29年6月30日, 令和元年10月, R3年7月18日, 令和三年十二月二十八日, 令和4年(2022年)7月15日, 令和4(2022)年7月15日. */
export const dateEra: DateRecogniser = {
  id: 'date-era',
  begins: { words: eraInitials },
  pattern: new RegExp(
    `(?<era>${eraName}|(?<![A-Za-z0-9])${eraLetter})${gap}(?<year>${eraYear})${gap}` +
      `(?:年${gap}(?:${westernBeside})?|${westernBeside}${gap}年)${gap}の?${gap}${monthAndDay}`,
    'gu',
  ),
  recognise(match) {
    const { era = '', year: written } = match.groups ?? {};
    const year = westernYear(era, numberOf(written) ?? 0);
    const rest = year !== undefined && monthAndDayOf(match.groups ?? {}, year);
    return rest ? { value: { year, era, ...rest } } : undefined;
  },
};
