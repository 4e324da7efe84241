import { weekdayOf } from '../../../dates/calendar.ts';
import type { DatePoint } from '../../../dates/edtf.ts';
import type { DateMention, Found, ImpliedPart, Reason } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import type { DateDraft, WrittenDate } from '../written-date.ts';

/** A reason before it is known which step gives it. */
type Note = Omit<Reason, 'by'>;

/** @param notes what the value leans on, and what speaks against it */
export function mentionOf(
  { start, end, by }: DateDraft,
  value: string,
  implied: readonly ImpliedPart[],
  approximate: true | undefined,
  notes: readonly (Note | undefined)[],
): Found<DateMention> {
  const because = [
    { by },
    ...notes.filter((note) => note !== undefined).map((note) => ({ by: 'resolve-dates', ...note })),
  ];
  return { kind: 'date', start, end, value, implied, ...(approximate && { approximate }), because };
}

export function leaning({ start, end }: Span): Note {
  return { at: { start, end }, note: 'what the words leave out comes from this date' };
}

const weekdays = ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'];

/** 2023年5月2日(金): that day is a Tuesday. */
export function wrongWeekday({ weekday }: WrittenDate, { year, month, day }: DatePoint): Note[] {
  if (weekday === undefined || year === undefined || month === undefined || day === undefined) return [];
  const actual = weekdayOf({ year, month, day });
  return actual === weekday ? [] : [{ note: 'the calendar says {0}', args: [weekdays[actual] ?? ''] }];
}
