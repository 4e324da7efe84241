import type { DateRecogniser } from './date-recogniser.ts';
import {
  before,
  dayMark,
  fullYear,
  gap,
  isDay,
  monthAndDay,
  monthAndDayOf,
  numberOf,
  small,
} from './pattern-parts.ts';

/** 翌8日, 翌1月4日, 翌12月, 翌2006年7月: the first such day or month after the last date mentioned. */
export const dateFollowing: DateRecogniser = {
  id: 'date-following',
  begins: { words: '翌' },
  pattern: new RegExp(
    `翌${gap}${before}(?:(?:(?<year>${fullYear})${gap}年${gap})?${monthAndDay}|(?<lone>${small})${gap}${dayMark}(?!間))`,
    'gu',
  ),
  recognise({ groups = {} }) {
    if (groups.lone !== undefined) {
      const day = numberOf(groups.lone);
      return day !== undefined && isDay(undefined, 1, day) ? { value: { day, following: true } } : undefined;
    }
    const year = numberOf(groups.year);
    const rest = monthAndDayOf(groups, year);
    if (!rest) return undefined;
    return { value: year === undefined ? { ...rest, following: true } : { year, ...rest } };
  },
};
