import type { Analysis, Span } from '../../analysis/index.ts';

/**
 * What can be folded: the sections of a notice that have a heading, and its incidents where it tells of more than one
 * thing. All of it folded away at once would leave nothing to look at.
 */
export function foldableSpans(text: string, { incidents, sections }: Analysis): readonly Span[] {
  const whole = trimmed(text, { start: 0, end: text.length });
  return [...incidents.map(({ section }) => section), ...sections]
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => start < end && (start > whole.start || end < whole.end));
}

/** Blank lines round it stay in sight. */
function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: end - slice.trimStart().length, end: start + slice.trimEnd().length };
}
