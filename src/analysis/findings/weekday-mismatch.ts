import { weekdayNames } from '../dates/calendar.ts';
import type { ImpliedPart, WrittenWeekday } from '../model/annotation.ts';
import type { Remark } from '../model/finding.ts';
import { yearThatFits } from './dates/year-that-fits.ts';
import type { FindingRule, FoundBy } from './finding-rule.ts';

/** Where context gives the month or the day, too, the reading is as likely wrong as the notice. */
const telling: ReadonlySet<ImpliedPart> = new Set(['year', 'era']);

/**
 * The weekday written beside a date is not that of the date: 2022年7月15日(木) was a Friday. Where the notice leaves the
 * year out (7月15日(木)) it may also be another year than context gives.
 */
export const weekdayMismatch: FindingRule = {
  id: 'weekday-mismatch',
  find: ({ dates }) =>
    dates
      .filter(({ implied }) => implied.every((part) => telling.has(part)))
      .flatMap((date) => {
        const { weekdays = [], implied, start, end } = date;
        const better = yearThatFits(date);
        return weekdays
          .filter(({ written, actual }) => written !== actual)
          .map((weekday): FoundBy => ({
            start: weekday.start,
            end: weekday.end,
            ...remark(weekday, implied.length > 0),
            related: [],
            data: { day: weekday.day, written: nameOf(weekday.written), actual: nameOf(weekday.actual) },
            ...(better !== undefined && { fixes: [{ kind: 'date', start, end, value: better }] }),
          }));
      }),
};

function remark({ day, written, actual }: WrittenWeekday, implied: boolean): Remark {
  const args = [day, nameOf(actual), nameOf(written)];
  return implied
    ? { note: '{0} is {1}, not {2}: the weekday, or the year that context gives, is wrong', args }
    : { note: '{0} is {1}, not {2}', args };
}

function nameOf(weekday: number): string {
  return weekdayNames[weekday] ?? '';
}
