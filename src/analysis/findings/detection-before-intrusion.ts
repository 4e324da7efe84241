import { daysOf } from '../dates/edtf-days.ts';
import type { Incident } from '../model/incident.ts';
import type { Span } from '../model/span.ts';
import { certainBeginning, isCertain } from './dates/certain-beginning.ts';
import type { FindingRule, FoundBy, MentionOf, ReadNotice } from './finding-rule.ts';

/** What nobody can do before there is a breach. */
const answers: ReadonlySet<string> = new Set([
  'detected',
  'reported-by-third-party',
  'reported-regulator',
  'reported-police',
]);

const finds: ReadonlySet<string> = new Set(['detected', 'reported-by-third-party']);

/**
 * A breach was found or reported before it began: 2024年3月1日に検知 and 2024年3月10日に不正アクセスを受け. Only where each date
 * of the breach's beginning is certain and lies wholly behind: March is not after the 15th of March, 頃 is not exact, and a
 * year that context gave may be the slip.
 */
export const detectionBeforeIntrusion: FindingRule = {
  id: 'detection-before-intrusion',
  find: (notice) => {
    if (!notice.incidents.some(({ timeline }) => timeline.some(({ event }) => answers.has(event)))) return [];
    const dates = new Map(notice.dates.map((date) => [keyOf(date), date]));
    const dateOf = (span: Span) => dates.get(keyOf(span));
    return notice.incidents.flatMap((incident) => findIn(notice, incident, dateOf));
  },
};

function findIn(
  notice: ReadNotice,
  incident: Incident,
  dateOf: (span: Span) => MentionOf<'date'> | undefined,
): FoundBy[] {
  const beginning = certainBeginning(notice, incident, dateOf);
  if (!beginning) return [];
  const { first, date: begun } = beginning;
  // Who was found out later has a find of his own: the early one is of something else.
  if (incident.timeline.some(({ event, date }) => finds.has(event) && (daysOf(date)?.last ?? first) >= first))
    return [];
  const early = incident.timeline.flatMap(({ event, date: value, evidence }) => {
    const date = evidence[0] && dateOf(evidence[0]);
    const last = daysOf(value)?.last;
    if (!answers.has(event) || !date || !isCertain(date) || last === undefined || last >= first) return [];
    return [{ date, value }];
  });
  const [answer] = early;
  // One slip in the beginning makes every answer too early: the first of them tells it all.
  if (!answer) return [];
  return [
    {
      start: answer.date.start,
      end: answer.date.end,
      note: 'found or reported on {0}, before it began on {1}',
      args: [answer.value, begun.value],
      related: [{ start: begun.start, end: begun.end, note: 'the beginning' }],
      data: { date: answer.value, beginning: begun.value },
    },
  ];
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
