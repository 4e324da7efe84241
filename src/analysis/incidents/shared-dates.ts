import type { TimelineEvent } from '../model/incident.ts';
import { contains, type Span } from '../model/span.ts';
import type { Layout } from '../text/layout.ts';
import type { IncidentScope } from './scope.ts';
import type { TimelineReader } from './timeline.ts';

/** What an article does about all its cases at once. */
const common: ReadonlySet<string> = new Set([
  'published',
  'reported-regulator',
  'reported-police',
  'notified',
]);
/** 1の方を訪問し, 事故2の方には: the numbers of the cases that a sentence is about. */
const about =
  /(?:^|[、。 「(]|事案|事故|事例|ケース)(?<numbers>[1-9①-⑨](?:(?:及び|と|、)[1-9①-⑨])?)の(?:方|件|事案|事故|対象|お客|皆)/;

/**
 * What an article that tells of several cases says of all of them, before the first or behind the last: the day of
 * publication, a report to an authority, letters. A sentence that names cases by their numbers is of those only.
 *
 * @param scope of the whole article
 * @param cases where its cases are told
 * @returns the events of the case at `index`
 */
export function sharedDates(
  scope: IncidentScope,
  cases: readonly Span[],
  index: number,
  readTimeline: TimelineReader,
): readonly TimelineEvent[] {
  const dates = scope.dates.filter((date) => !cases.some((each) => contains(each, date)));
  if (dates.length === 0) return [];
  const own = dates.filter((date) => concerns(scope.layout, date, index + 1));
  const { timeline } = readTimeline({ ...scope, dates: own });
  return timeline.filter(({ event }) => common.has(event));
}

function concerns(layout: Layout, date: Span, number: number): boolean {
  const sentence = layout.sentenceAt(date.start);
  if (!sentence) return true;
  const named = about.exec(layout.text.slice(sentence.start, sentence.end))?.groups?.numbers;
  return named === undefined || named.normalize('NFKC').includes(String(number));
}

/** Events of a case and of all cases, by date, each once. */
export function withShared(
  own: readonly TimelineEvent[],
  shared: readonly TimelineEvent[],
): readonly TimelineEvent[] {
  const known = new Set(own.map(({ date, event }) => `${date} ${event}`));
  const more = shared.filter(({ date, event }) => !known.has(`${date} ${event}`));
  return [...own, ...more].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
}
