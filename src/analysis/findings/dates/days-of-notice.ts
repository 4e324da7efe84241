import type { CueHits } from '../../lexicon/cue-scanner.ts';
import { isOwnDate } from '../../mentions/dates/own-day.ts';
import type { Incident } from '../../model/incident.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/locate.ts';
import type { MentionOf, ReadNotice } from '../finding-rule.ts';

/** The last day that a notice can tell of, and where it says so; no place where the caller gave the day. */
export interface LastDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly at?: Span;
}

const fullDay = /^\d{4}-\d\d-\d\d/;
const lineStart = /^[\s([【■□●○・※]*$/;
const lineEnd = /^[ )\]】]*(?:付け?)?[ )\]】]*$/;
/** An update is named so near to its date, in UTF-16 units. */
const reach = 12;

/**
 * The latest day that a notice gives for itself, or that it was brought up to date: pages go on after their first day,
 * and need not say so at their top. Every date that stands alone on its line, or beside words of an update, counts, and so
 * does whatever the notice says was published.
 *
 * @returns nothing where neither the notice nor the caller gives its day
 */
export function lastDayOf(
  { layout, dates, published }: ReadNotice,
  incident: Incident,
  updates: CueHits,
): LastDay | undefined {
  if (incident.published === undefined && published === undefined) return undefined;
  const { text } = layout;
  const isStanding = ({ start, end }: Span): boolean => {
    const line = layout.lineAt(start);
    if (!line) return false;
    const near = { start: Math.max(line.start, start - reach), end: Math.min(line.bodyEnd, end + reach) };
    if (updates.firstIn(near)) return true;
    return lineStart.test(text.slice(line.start, start)) && lineEnd.test(text.slice(end, line.bodyEnd));
  };
  const standing = within(dates, incident.section).filter(
    (date) => isStated(date) && (isStanding(date) || isOwnDate(date, text, incident.section)),
  );
  const told = [
    ...(incident.published ? [incident.published] : []),
    ...incident.timeline.filter(({ event }) => event === 'published'),
  ];
  return [
    ...standing.map(({ value, start, end }): LastDay => ({ day: value.slice(0, 10), at: { start, end } })),
    ...told.flatMap(({ date, evidence: [at] }): LastDay[] =>
      fullDay.test(date) ? [{ day: date.slice(0, 10), ...(at && { at }) }] : [],
    ),
    ...(published === undefined ? [] : [{ day: published }]),
  ]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
}

/** A day that the text states in full, of which nothing was guessed. */
export function isStated({ value, implied, approximate }: MentionOf<'date'>): boolean {
  return implied.length === 0 && approximate !== true && fullDay.test(value) && !value.includes('/');
}
