import { daysInMonth, weekdayOf } from '../../dates/calendar.ts';
import type { MentionOf } from '../finding-rule.ts';

/** Most slips of a year are by one: the old year in January. */
const shifts = [-1, 1];

/**
 * The value of a date in the year before or after, where that is the only one of the two in which all its written
 * weekdays are right: 2023年1月10日(水) was a Tuesday, 2024-01-10 is a Wednesday.
 *
 * @returns EDTF; nothing where no weekday is written, or none or both of the years fit
 */
export function yearThatFits({ value, weekdays = [] }: MentionOf<'date'>): string | undefined {
  if (weekdays.length === 0) return undefined;
  const fitting = shifts.filter((shift) =>
    weekdays.every(({ day, written }) => weekdayIn(withYear(day, shift)) === written),
  );
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? withYear(value, only) : undefined;
}

/** A date or interval so many years later. */
function withYear(value: string, shift: number): string {
  return value.replace(/(?<=^|\/)\d{4}/gu, (year) => String(Number(year) + shift).padStart(4, '0'));
}

/** Nothing for a day that the year does not have. */
function weekdayIn(value: string): number | undefined {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return day <= daysInMonth(year, month) ? weekdayOf({ year, month, day }) : undefined;
}
