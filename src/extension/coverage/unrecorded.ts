import type { Annotation, Span } from '../../analysis/index.ts';
import { contains } from '../../analysis/light.ts';
import type { CoveredAnalysis } from './notice-coverage.ts';

/** The mentions that no record holds and nobody has dismissed, in the order of the text. */
export function unrecordedIn({ read, coverage }: CoveredAnalysis, within?: Span): readonly Annotation[] {
  return read.analysis.annotations.filter((mention) => {
    const state = coverage.get(mention);
    return (state === 'missing' || state === 'open') && (!within || contains(within, mention));
  });
}

/** The one that comes next; behind the last the first, before the first the last. @param at the selection */
export function nextOf(mentions: readonly Annotation[], at: Span, direction: 1 | -1): Annotation | undefined {
  return direction === 1
    ? (mentions.find(({ start }) => start > at.start || (start === at.start && at.end === at.start)) ??
        mentions[0])
    : (mentions.findLast(({ start }) => start < at.start) ?? mentions.at(-1));
}
