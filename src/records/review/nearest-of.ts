/**
 * Which of some parts of a record is told nearest to a place of the notice: the one that rests on the nearest words.
 *
 * @param start UTF-16 offset into the notice
 * @returns its place; 0 where none has evidence with a position
 */
export function nearestOf(parts: readonly unknown[], start: number): number {
  const distances = parts.map((part) => Math.min(...startsIn(part).map((other) => Math.abs(other - start))));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** The starts of all quotes inside of a value. */
function startsIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'exact' in value && 'start' in value && typeof value.start === 'number' ? [value.start] : [];
  return [...own, ...Object.values(value).flatMap(startsIn)];
}
