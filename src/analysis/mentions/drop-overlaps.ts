import type { Dropped } from '../model/annotation.ts';
import { bySpan, type Span } from '../model/span.ts';

/** What was read somewhere, who read it, and what it displaced. */
export interface Displacing extends Span {
  readonly by: string;
  readonly dropped?: readonly Dropped[];
}

/** A reading as the one that displaces it remembers it. */
export function droppedOf({ start, end, by }: Displacing, what?: string): Dropped {
  return { by, start, end, ...(what !== undefined && { what }) };
}

/** The same reading, with another that it displaces; what that one had displaced stays in mind. */
export function displacing<Value extends Displacing>(winner: Value, loser: Displacing, what?: string): Value {
  const dropped = [...(winner.dropped ?? []), droppedOf(loser, what), ...(loser.dropped ?? [])];
  return { ...winner, dropped };
}

/**
 * Of readings that overlap the first stands, and of those that begin together the longest: 2万5千人, not the 5千人 in it.
 *
 * @param read what a reading that gives way would have been
 * @returns those that stand, in reading order
 */
export function dropOverlaps<Value extends Displacing>(
  found: readonly Value[],
  read: (loser: Value) => string,
): readonly Value[] {
  const kept: Value[] = [];
  for (const each of [...found].sort(bySpan)) {
    const last = kept.at(-1);
    if (!last || each.start >= last.end) kept.push(each);
    else if (!isSame(last, each)) kept[kept.length - 1] = displacing(last, each, read(each));
  }
  return kept;
}

/** Two that read the same in the same place agree: nothing is dropped. */
function isSame(one: Displacing, other: Displacing): boolean {
  return one.start === other.start && one.end === other.end && one.by === other.by;
}
