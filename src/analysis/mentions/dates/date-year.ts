import { westernYear } from '../../dates/eras.ts';
import type { DateRecogniser } from './date-recogniser.ts';
import { before, eraInitials, eraName, eraYear, fullYear, gap, numberOf } from './pattern-parts.ts';

/** What shows that a year is meant as a time; anything else may be a label (令和5年法律第…, 2024年版, 2023年度). */
const asTime =
  '(?=に|から|より|以降|以後|以前|まで|迄|頃|ごろ|ころ|末|春|夏|秋|冬|前半|後半|時点|現在|当時|の|は|も|と|[、。,~ー)-]|$)';
const years = `(?:(?<year>${fullYear})|(?<era>${eraName})${gap}(?<eraYear>${eraYear}))`;

/** 2018年, 令和5年, where nothing more exact follows and the year is a time, no label. */
export const dateYear: DateRecogniser = {
  id: 'date-year',
  begins: { marks: '年', words: `西${eraInitials}` },
  pattern: new RegExp(`${before}(?:西暦 ?)?${years}${gap}年(?<yearEnd>末)?${asTime}`, 'gu'),
  recognise({ groups = {} }) {
    const { era } = groups;
    const year = era ? westernYear(era, numberOf(groups.eraYear) ?? 0) : numberOf(groups.year);
    if (year === undefined || year < 1868 || year > 2200) return undefined;
    return {
      value: { year, ...(era && { era }), ...(groups.yearEnd && { month: 12, part: 'end' as const }) },
    };
  },
};
