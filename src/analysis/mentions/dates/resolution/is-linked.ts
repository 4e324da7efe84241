import type { Span } from '../../../model/span.ts';
import type { KnownDate } from './context.ts';

/** A line that opens another part of the notice. */
const heading = /\n *(?:[■□◆◇●▼【<《]|[0-9]{1,2}[.、 )]|\([0-9]{1,2}\)|第[0-9])/;
const farthest = 400;

/**
 * Whether a text runs on from one date to another, so that the second may be read in the first one's year. A range
 * (the customers of 2012 to 2014) links only within its sentence.
 */
export function isLinked(text: string, from: KnownDate, to: Span): boolean {
  if (to.start - from.end > farthest) return false;
  const between = text.slice(from.end, to.start);
  return from.isRange ? !/[。\n]/.test(between) : !heading.test(between);
}
