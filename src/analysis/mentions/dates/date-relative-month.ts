import type { DateRecogniser } from './date-recogniser.ts';
import { before, dayMark, gap, isDay, numberOf, small } from './pattern-parts.ts';
import { anyOf, initialsOf, meaningOf, relativeMonths } from './relative-words.ts';

/** 同月15日, 今月11日, 同8日 (the same month's), and with a part of the month: 先月末, 翌月中旬. */
export const dateRelativeMonth: DateRecogniser = {
  id: 'date-relative-month',
  begins: { words: initialsOf(relativeMonths) },
  pattern: new RegExp(
    `(?:(?<month>${anyOf(relativeMonths)})${gap}の?|同)${gap}${before}(?<day>${small})${gap}${dayMark}(?!間)` +
      `|(?<monthOfPart>${anyOf(relativeMonths)})(?=${gap}の?${gap}(?:[上中下初]旬|末))`,
    'gu',
  ),
  recognise({ groups = {} }) {
    const { month: word = '同月', monthOfPart, day: written } = groups;
    const month = meaningOf(relativeMonths, monthOfPart ?? word);
    if (!month) return undefined;
    if (written === undefined) return { value: { month } };
    const day = numberOf(written);
    return day !== undefined && isDay(undefined, 1, day) ? { value: { month, day } } : undefined;
  },
};
