import type { Span } from '../../analysis/index.ts';

/** A part of a line. */
export interface LinePiece<Value> {
  readonly line: number;
  /** UTF-16 code units from the line's start. */
  readonly character: number;
  readonly length: number;
  readonly value: Value;
}

const lineBreak = /\r\n|\r|\n/gu;

/**
 * Cuts spans at the ends of lines, as an editor counts those.
 *
 * @param spans in reading order, without overlaps
 */
export function linePieces<Value extends Span>(
  text: string,
  spans: readonly Value[],
): readonly LinePiece<Value>[] {
  const pieces: LinePiece<Value>[] = [];
  let line = 0;
  let lineStart = 0;
  let next = 0;
  const take = (lineEnd: number): void => {
    for (let value = spans[next]; value && value.start < lineEnd; value = spans[next]) {
      const start = Math.max(value.start, lineStart);
      const end = Math.min(value.end, lineEnd);
      if (start < end) pieces.push({ line, character: start - lineStart, length: end - start, value });
      if (value.end > lineEnd) return;
      next++;
    }
  };
  for (const {
    index,
    0: { length },
  } of text.matchAll(lineBreak)) {
    take(index);
    line++;
    lineStart = index + length;
  }
  take(text.length);
  return pieces;
}
