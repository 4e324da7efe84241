import type { DateRecogniser } from './date-recogniser.ts';
import { gap, monthAndDay, monthAndDayOf } from './pattern-parts.ts';
import { anyOf, initialsOf, meaningOf, relativeYears } from './relative-words.ts';

/** 同年5月8日, 同 年 4 月, 昨年10月3日, 前年12月, 本年1月20日. */
export const dateRelativeYear: DateRecogniser = {
  id: 'date-relative-year',
  begins: { words: initialsOf(relativeYears) },
  pattern: new RegExp(
    `(?<year>${anyOf(relativeYears).replaceAll('年', `${gap}年`)})${gap}の?${gap}${monthAndDay}`,
    'gu',
  ),
  recognise({ groups = {} }) {
    const year = meaningOf(relativeYears, groups.year?.replace(/[ \n]/g, ''));
    const rest = monthAndDayOf(groups);
    return year && rest ? { value: { year, ...rest } } : undefined;
  },
};
