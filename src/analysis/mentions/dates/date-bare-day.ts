import type { DateRecogniser } from './date-recogniser.ts';
import { before, dayMark, dayMarks, gap, isDay, numberOf, small } from './pattern-parts.ts';

/**
 * 29日, 8 日, 十五日. Whether it is a day of the month or a number of days is not to be seen here: a range may claim it
 * (3月1日から十五日), and the rest is judged by `refiners/keep-supported.ts`.
 */
export const dateBareDay: DateRecogniser = {
  id: 'date-bare-day',
  begins: { marks: dayMarks },
  pattern: new RegExp(`${before}(?<day>${small})${gap}${dayMark}(?!間|本)`, 'gu'),
  recognise({ groups = {} }) {
    const day = numberOf(groups.day);
    return day !== undefined && isDay(undefined, 1, day) ? { value: { day } } : undefined;
  },
};
