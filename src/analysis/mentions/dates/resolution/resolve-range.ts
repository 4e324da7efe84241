import { daysInMonth } from '../../../dates/calendar.ts';
import type { DatePoint } from '../../../dates/edtf.ts';
import type { WrittenDate } from '../written-date.ts';
import type { DateContext, KnownDate } from './context.ts';
import { resolvePoint, shiftDays, type ResolvedPoint } from './resolve-point.ts';
import { isBefore } from './values.ts';

/**
 * The right side of a range, which leaves out what the left side said: 2021年8月28日~12月8日, 1月30日~2日, 21時10分~23時.
 *
 * @returns undefined where the two do not make a range: the right one is earlier, and says so in full
 */
export function resolveRightSide(
  written: WrittenDate,
  left: KnownDate,
  afternoon: boolean,
  context: DateContext,
): ResolvedPoint | undefined {
  if (written.time && written.month === undefined && written.day === undefined) {
    return { point: laterThatDay(left.point, written, afternoon), implied: [] };
  }
  const withinRange: DateContext = { ...context, last: left, lastDay: left, lastYear: left, chain: left };
  const found = resolvePoint(written, withinRange, () => left.point.year);
  if (!found) return undefined;
  const point = isBefore(found.point, left.point) ? inNextUnit(found.point, written) : found.point;
  const unknown = point?.year === undefined;
  return point && (unknown || !isBefore(point, left.point)) ? { ...found, point, implied: [] } : undefined;
}

/** 11月16日から1月5日 ends in the next year, 1月30日~2日 in the next month. */
function inNextUnit(point: DatePoint, { year, month }: WrittenDate): DatePoint | undefined {
  if (month === undefined && point.month !== undefined) {
    const december = point.month === 12;
    const next = december ? 1 : point.month + 1;
    const nextYear = point.year === undefined ? undefined : point.year + (december ? 1 : 0);
    if ((point.day ?? 1) > daysInMonth(nextYear, next)) return undefined;
    return { ...point, ...(nextYear !== undefined && { year: nextYear }), month: next };
  }
  if (year !== undefined) return undefined;
  return point.year === undefined ? point : { ...point, year: point.year + 1 };
}

/** 午後3時から5時 stays in the afternoon; 23時から1時 passes midnight. */
function laterThatDay(left: DatePoint, { time, nextDay }: WrittenDate, afternoon: boolean): DatePoint {
  const hour = time?.hour ?? 0;
  const leans =
    afternoon && hour < 12 && hour < (left.time?.hour ?? 0) && hour + 12 >= (left.time?.hour ?? 0);
  const point = { ...left, time: { ...time, hour: leans ? hour + 12 : hour } };
  const passed = nextDay === true || isBefore(point, left);
  return passed ? { ...shiftDays(left, 1), time: point.time } : point;
}
