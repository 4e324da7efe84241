import type { Span } from './span.ts';

/** A part of a text in which the same spans lie on top of each other: one at least. */
export interface Piece<Value extends Span> extends Span {
  /** The shortest last: what is said of just these words. */
  readonly covering: readonly Value[];
}

/**
 * Cuts spans that overlap into pieces that do not, in reading order: of 月影文具オンラインショップ and 月影文具 in it, two.
 * Time grows with the spans, and with how many of them lie in one place.
 */
export function piecesOf<Value extends Span>(spans: readonly Value[]): readonly Piece<Value>[] {
  const waiting = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const edges = [...new Set(waiting.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces: Piece<Value>[] = [];
  let open: Value[] = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    open = open.filter(({ end }) => end > start);
    for (let span = waiting[next]; span?.start === start; span = waiting[++next]) open.push(span);
    const end = edges[index + 1];
    if (end === undefined || open.length === 0) continue;
    pieces.push({ start, end, covering: open.toSorted((a, b) => length(b) - length(a)) });
  }
  return pieces;
}

function length({ start, end }: Span): number {
  return end - start;
}
