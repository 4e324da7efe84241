import type { Incident } from '../../model/incident.ts';
import type { Span } from '../../model/span.ts';
import { daysOf } from '../../dates/edtf-days.ts';
import { indexAt } from '../../text/locate.ts';
import type { MentionOf, ReadNotice } from '../finding-rule.ts';

/** The first moment of a breach: a day since 1970-01-01, and the date that says so. */
export interface Beginning {
  readonly first: number;
  readonly date: MentionOf<'date'>;
}

const events: ReadonlySet<string> = new Set(['intrusion', 'tampering', 'occurred']);

/**
 * When a breach began by all that its notice says: the earliest of its break-ins, tamperings, mishaps and times of
 * exposure. Nothing where one of them has no known beginning, is told in passing (侵入された疑いを伝えた), or is of an event
 * that the notice sets beside others (再び, 別の).
 *
 * @param dateOf the mention at a span
 */
export function certainBeginning(
  { layout, dates, slips }: ReadNotice,
  { timeline, exposures }: Incident,
  dateOf: (span: Span) => MentionOf<'date'> | undefined,
): Beginning | undefined {
  const told = [
    ...timeline.filter(({ event }) => events.has(event)),
    ...exposures.flatMap(({ period }) => (period ? [{ date: period.value, evidence: period.evidence }] : [])),
  ];
  const cues = slips();
  let earliest: Beginning | undefined;
  for (const { date: value, evidence } of told) {
    const date = evidence[0] && dateOf(evidence[0]);
    const first = daysOf(value)?.first;
    if (!date || first === undefined || !isCertain(date)) return undefined;
    const { start, end } = layout.sentenceAt(date.start) ?? date;
    const next = dates[indexAt(dates, date.start) + 1];
    const clause = { start: date.end, end: Math.min(end, next?.start ?? end) };
    if (cues.of('reported').firstIn(clause) || cues.of('another').firstIn({ start, end })) return undefined;
    if (!earliest || first < earliest.first) earliest = { first, date };
  }
  return earliest;
}

/** Neither 頃 nor a year that context gave. */
export function isCertain({ implied, approximate }: MentionOf<'date'>): boolean {
  return implied.length === 0 && approximate !== true;
}
