import { readDate } from '../../incidents/timeline/read-date.ts';
import type { DateRole, EventPattern } from '../../incidents/timeline/event-patterns.ts';
import type { CuesInText } from '../../lexicon/cue-scanner.ts';
import { tenseOf } from '../../mentions/dates/resolution/tense.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { MentionOf } from '../finding-rule.ts';

/** What nobody can announce beforehand. */
const beginnings: ReadonlySet<DateRole> = new Set([
  'intrusion',
  'tampering',
  'occurred',
  'detected',
  'reported-by-third-party',
]);
/** What is told of when it is done; or planned, where its words say so. */
const deeds: ReadonlySet<DateRole> = new Set([
  ...beginnings,
  'service-stopped',
  'payment-stopped',
  'access-blocked',
  'credentials-reset',
  'investigation-started',
  'investigation-completed',
  'reported-regulator',
  'reported-police',
]);

/** A verb that is still to come, before what it tells of: 10月1日に始まる式典, 新設する部署. */
const toCome = /[うくぐすつぬぶむる](?=[一-龠ァ-ヶ「])/u;
/** In UTF-16 units: the first words behind a date, and as much of a clause as matters. */
const firstWords = 14;
const longestClause = 80;

/** `beginning`: what every breach begins with; `deed`: what is done about it. */
export type Told = 'beginning' | 'deed';

/** Whether a notice tells what a date is of as something that has happened. */
export function toldAsPast(
  date: MentionOf<'date'>,
  scope: { readonly layout: Layout; readonly section: Span; readonly dates: readonly MentionOf<'date'>[] },
  patterns: readonly EventPattern[],
  cues: CuesInText,
): Told | undefined {
  const { text } = scope.layout;
  const sentenceEnd = scope.layout.sentenceAt(date.start)?.end ?? date.end;
  const clause = clauseOf(text, date.end, Math.min(sentenceEnd, date.end + longestClause));
  if (cues.of('plan').firstIn({ start: date.start, end: clause.end })) return undefined;
  const behind = { start: date.end, end: Math.min(clause.end, date.end + firstWords) };
  if (cues.of('dated').firstIn(behind) || cues.of('bound').startingAt(date.end)) return undefined;
  const words = text.slice(clause.start, clause.end);
  const untilPast = /た|、/u.exec(words)?.index ?? words.length;
  if (toCome.test(words.slice(0, Math.min(untilPast, 2 * firstWords)))) return undefined;

  const labelled = /^\s*$/u.test(words);
  const noun = cues.of('found').endingAt(clause.end) !== undefined;
  if (!labelled && !noun && tenseOf(text.slice(date.end, date.end + longestClause), false) !== 'past')
    return undefined;
  const roles = readDate(date, scope, patterns).map(({ role }) => role);
  if (roles.some((role) => beginnings.has(role))) return 'beginning';
  return !labelled && !noun && roles.some((role) => deeds.has(role)) ? 'deed' : undefined;
}

/** What follows a date up to the end of its sentence or line. */
function clauseOf(text: string, start: number, end: number): Span {
  const length = text.slice(start, end).search(/[。\n]/u);
  return { start, end: length < 0 ? end : start + length };
}
