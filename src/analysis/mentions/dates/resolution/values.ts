import { daysInMonth } from '../../../dates/calendar.ts';
import { writeInterval, writePoint, type DatePoint } from '../../../dates/edtf.ts';
import type { PartOfMonth } from '../written-date.ts';

/** A resolved date and what is left of its wording. */
export interface PointInWords {
  readonly point: DatePoint;
  readonly part?: PartOfMonth | undefined;
}

/** 7月上旬 begins on its first day, 中旬 on the 11th, 下旬 on the 21st; 末 is the month's last day. */
function firstDay({ point, part }: PointInWords): DatePoint {
  const { month } = point;
  if (month === undefined || part === undefined || part === 'start') return point;
  return { ...point, day: { early: 1, middle: 11, late: 21, end: daysInMonth(point.year, month) }[part] };
}

function lastDay({ point, part }: PointInWords): DatePoint {
  const { month } = point;
  if (month === undefined || part === undefined || part === 'start') return point;
  const last = daysInMonth(point.year, month);
  return { ...point, day: { early: 10, middle: 20, late: last, end: last }[part] };
}

export function valueOfPoint(date: PointInWords, open: 'earlier' | 'later' | undefined): string {
  if (open === 'earlier') return writeInterval(undefined, lastDay(date));
  if (open === 'later') return writeInterval(firstDay(date), undefined);
  if (date.part === undefined) return writePoint(date.point);
  const [first, last] = [writePoint(firstDay(date)), writePoint(lastDay(date))];
  return first === last ? first : `${first}/${last}`;
}

export function valueOfRange(from: PointInWords, to: PointInWords): string {
  // From a month's beginning to a month's end are whole months: 6月頭から7月末.
  if (from.part === 'start' && to.part === 'end') return writeInterval(from.point, to.point);
  return writeInterval(firstDay(from), lastDay(to));
}

/** Whether a date lies before another, as far as both are known. */
export function isBefore(a: DatePoint, b: DatePoint): boolean {
  if (a.year !== b.year) return isLess(a.year, b.year);
  if (a.month !== b.month) return isLess(a.month, b.month);
  if (a.day !== b.day) return isLess(a.day, b.day);
  if (a.time?.hour !== b.time?.hour) return isLess(a.time?.hour, b.time?.hour);
  return (a.time?.minute ?? 0) < (b.time?.minute ?? 0);
}

function isLess(first: number | undefined, second: number | undefined): boolean {
  return first !== undefined && second !== undefined && first < second;
}
