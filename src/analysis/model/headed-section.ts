import type { Span } from './span.ts';

/** A part of the notice with a heading of its own: from 1. 経緯 to the next heading of its level, or of one above. */
export interface HeadedSection extends Span {
  /** The words of the heading alone: 経緯 of 1. 経緯. */
  readonly heading: Span;
  /** 1 for the outermost. */
  readonly level: number;
}
