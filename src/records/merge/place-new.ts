/**
 * Where a new element goes so that the machine's elements stand in reading order: behind the nearest earlier one that is
 * there, else before the nearest later one, else at the end.
 *
 * @param fresh place among the machine's elements
 * @param written for each of the machine's elements its place in the record, where it has one
 * @param length of the list in the record
 * @returns the place in the record that it follows; -1 for the first
 */
export function placeNew(fresh: number, written: readonly (number | undefined)[], length: number): number {
  const before = written.slice(0, fresh).findLast((place) => place !== undefined);
  if (before !== undefined) return before;
  const behind = written.slice(fresh + 1).find((place) => place !== undefined);
  return (behind ?? length) - 1;
}
