import { weekdayNames, weekdayOf } from '../../../dates/calendar.ts';
import { type DatePoint, writePoint } from '../../../dates/edtf.ts';
import type { DateMention, Found, ImpliedPart, Reason, WrittenWeekday } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import type { DateDraft, WrittenDate } from '../written-date.ts';
import { shiftDays } from './resolve-point.ts';

/**
 * @param leansOn the date that gave what the words leave out
 * @param weekdays those that are written beside the date, or beside the ends of the range
 */
export function mentionOf(
  { start, end, by, dropped }: DateDraft,
  value: string,
  implied: readonly ImpliedPart[],
  approximate: true | undefined,
  leansOn: Span | undefined,
  weekdays: readonly WrittenWeekday[],
): Found<DateMention> {
  const because = [
    { by, ...(dropped && { dropped }) },
    ...(leansOn ? [leaning(leansOn)] : []),
    ...weekdays.filter(({ written, actual }) => written !== actual).map(contradiction),
  ];
  return {
    kind: 'date',
    start,
    end,
    value,
    implied,
    ...(approximate && { approximate }),
    ...(weekdays.length > 0 && { weekdays }),
    because,
  };
}

function leaning({ start, end }: Span): Reason {
  return {
    by: 'resolve-dates',
    at: { start, end },
    note: 'what the words leave out comes from this date',
  };
}

function contradiction({ start, end, actual }: WrittenWeekday): Reason {
  return {
    by: 'resolve-dates',
    at: { start, end },
    note: 'the calendar says {0}',
    args: [weekdayNames[actual] ?? ''],
  };
}

/** The weekday beside a day, and that day's own: 2023年5月2日(金) is a Tuesday. */
export function writtenWeekdays(
  { weekday, weekdayAt, nextDay, through }: WrittenDate,
  point: DatePoint,
): WrittenWeekday[] {
  if (weekday === undefined || !weekdayAt) return [];
  // 24時 is of the next day, and the weekday of this one. That of 8月4・5日(金) is of the second.
  const { year, month, day } = nextDay ? shiftDays(point, -1) : { ...point, day: through ?? point.day };
  if (year === undefined || month === undefined || day === undefined) return [];
  const own = { year, month, day };
  return [{ ...weekdayAt, written: weekday, day: writePoint(own), actual: weekdayOf(own) }];
}
