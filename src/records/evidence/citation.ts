import type { Span } from '../../analysis/index.ts';
import type { Evidence } from '../generated/notice-record.ts';
import { quoteAt } from './quote.ts';

/** Spans of a notice as evidence; the first says what the machine read there. */
export type Cite = (spans: readonly Span[], read: string) => Evidence[];

/** @param text the notice that the spans' UTF-16 offsets count in */
export function citation(text: string): Cite {
  return (spans, read) =>
    spans
      .filter((span, place) => !spans.slice(0, place).some((earlier) => holds(span, earlier)))
      .map((span, place) => (place === 0 ? { ...quoteAt(text, span), read } : quoteAt(text, span)));
}

/** A span round one that is cited already would only repeat it: prefix and suffix show what stands about it. */
function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
