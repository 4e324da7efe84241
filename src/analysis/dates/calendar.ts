/** Arithmetic of the Gregorian calendar, without a clock and without time zones. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsADay = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / millisecondsADay;
}

function dayOfNumber(number: number): Day {
  const date = new Date(number * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param year without one, February has 29 days, as it may have */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2) return isLeapYear(year ?? 2000) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** In the order of `weekdayOf`, as notices write them. */
export const weekdayNames = ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'];

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

/** A month so many months later. */
export function addMonths(
  { year, month }: { readonly year: number; readonly month: number },
  months: number,
): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
