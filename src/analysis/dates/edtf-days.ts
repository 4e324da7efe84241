import { dayNumber, daysInMonth } from './calendar.ts';

/** The days that an EDTF value can mean, as numbers (days since 1970-01-01): it is one of them, or all of them. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * From the first to the last day of a date or interval: 2024-03 is all of March. An open end (`../B`, `A/..`) is infinite.
 *
 * @returns nothing where the year is not known (`XXXX-07-18`)
 */
export function daysOf(value: string): Days | undefined {
  const [from = '', to = from] = value.split('/');
  const [begin, end] = [daysOfPoint(from), daysOfPoint(to)];
  const first = from === '..' ? -Infinity : begin?.first;
  const last = to === '..' ? Infinity : end?.last;
  return first === undefined || last === undefined ? undefined : { first, last };
}

function daysOfPoint(point: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(point) ?? [];
  if (year === undefined) return undefined;
  const from = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const lastMonth = Number(month ?? 12);
  const to = { year: from.year, month: lastMonth, day: Number(day ?? daysInMonth(from.year, lastMonth)) };
  return { first: dayNumber(from), last: dayNumber(to) };
}
