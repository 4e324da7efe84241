import { compileEvents, type EventPattern } from '../incidents/timeline/event-patterns.ts';
import type { Lexicon } from '../lexicon/generated/lexicon-types.ts';
import type { Incident } from '../model/incident.ts';
import { within } from '../text/locate.ts';
import { isStated, lastDayOf } from './dates/days-of-notice.ts';
import { type Told, toldAsPast } from './dates/told-as-past.ts';
import { yearThatFits } from './dates/year-that-fits.ts';
import type { FindingRule, FoundBy, MentionOf, ReadNotice } from './finding-rule.ts';

/**
 * A date is told as past, and lies after the notice: 2025年8月4日に検知しました in a notice of 2024年8月20日; or after today,
 * where the caller says what day it is.
 *
 * Only of dates stated in full. A page may go on after its first day without saying so: a date after the notice's own is
 * found only where it is of what every breach begins with, and where the notice has no other such day.
 */
export function futureDate({ events, periods }: Pick<Lexicon, 'events' | 'periods'>): FindingRule {
  const patterns = compileEvents([...events, ...periods]);
  return {
    id: 'future-date',
    find: (notice) => notice.incidents.flatMap((incident) => findIn(notice, incident, patterns)),
  };
}

function findIn(notice: ReadNotice, incident: Incident, patterns: readonly EventPattern[]): FoundBy[] {
  const { layout, today = '9999' } = notice;
  const cues = notice.slips();
  const { section } = incident;
  const last = lastDayOf(notice, incident, cues.of('update'));
  const dates = within(notice.dates, section);
  const late = dates.filter((date) => isStated(date) && dayOf(date) > (last?.day ?? today));
  const told = late.flatMap((date): { date: MentionOf<'date'>; as: Told }[] => {
    const as = toldAsPast(date, { layout, section, dates }, patterns, cues);
    return as ? [{ date, as }] : [];
  });
  const isSlip = new Set(told.map(({ date }) => dayOf(date))).size === 1;
  return told.flatMap(({ date, as }): FoundBy[] => {
    if (dayOf(date) > today)
      return [
        {
          ...findingOf(date),
          note: '{0} is still to come, but is told as past',
          args: [dayOf(date)],
          related: [],
        },
      ];
    if (!last || !isSlip || as !== 'beginning') return [];
    return [
      {
        ...findingOf(date),
        note: '{0} is told as past, but the notice is of {1}',
        args: [dayOf(date), last.day],
        related: last.at ? [{ ...last.at, note: 'the day of the notice' }] : [],
      },
    ];
  });
}

function findingOf(date: MentionOf<'date'>): Pick<FoundBy, 'start' | 'end' | 'data' | 'fixes'> {
  const { start, end, value } = date;
  const better = yearThatFits(date);
  return {
    start,
    end,
    data: { date: value },
    ...(better !== undefined && { fixes: [{ kind: 'date', start, end, value: better }] }),
  };
}

function dayOf({ value }: MentionOf<'date'>): string {
  return value.slice(0, 10);
}
