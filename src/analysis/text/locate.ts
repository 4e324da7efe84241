import type { Span } from '../model/span.ts';

/**
 * Finds, in a list that is sorted and does not overlap, the span that holds an offset.
 *
 * @returns its index; the one before the offset where the offset falls between two; -1 before the first
 */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The elements of a sorted list that begin within a span. */
export function within<Value extends Span>(values: readonly Value[], span: Span): readonly Value[] {
  const from = indexAt(values, span.start - 1) + 1;
  const to = indexAt(values, span.end - 1) + 1;
  return values.slice(from, to);
}
