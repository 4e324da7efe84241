import type { Annotation, Span } from '../../analysis/index.ts';
import type { DismissedWords, DismissibleMention } from '../../records/index.ts';
import { pointedAt, recordableAt } from '../incidents-at.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';

/** A term that the lexicon lacks is in no record, and nothing to dismiss. */
export function isDismissible(mention: Annotation): mention is DismissibleMention {
  return mention.kind !== 'candidate';
}

/** The mentions that a selection holds; of those round it or the cursor, the one that is pointed at most exactly. */
export function dismissibleAt(
  { analysis }: Pick<NoticeAnalysis, 'analysis'>,
  at: Span,
): readonly DismissibleMention[] {
  const there = recordableAt(analysis, at).filter(isDismissible);
  const held = there.filter(({ start, end }) => at.start <= start && end <= at.end);
  if (held.length > 0) return held;
  const around = there.filter(({ start, end }) => start <= at.start && at.end <= end);
  const pointed = pointedAt(around, at);
  return pointed && isDismissible(pointed) ? [pointed] : [];
}

/** The same words of the same kind all over the notice, the mention itself included. */
export function dismissibleLike(
  { analysis }: Pick<NoticeAnalysis, 'analysis'>,
  { kind, text }: DismissibleMention,
): readonly DismissibleMention[] {
  return recordableAt(analysis, { start: 0, end: Number.MAX_SAFE_INTEGER })
    .filter(isDismissible)
    .filter((other) => other.kind === kind && other.text === text);
}

export function isDismissed(mention: DismissibleMention, dismissed: readonly DismissedWords[]): boolean {
  return dismissed.some(
    ({ kind, start, end }) => kind === mention.kind && start === mention.start && end === mention.end,
  );
}
