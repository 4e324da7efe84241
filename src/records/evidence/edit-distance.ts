/** How many letters to put in, take out or exchange to turn one text into the other (Levenshtein), in UTF-16 units. */
export function distance(one: string, other: string): number {
  return distances(one, other).at(-1) ?? one.length;
}

/** The beginning of a text that is nearest to some words; of several alike the one that is as long as they are. */
export function nearestBeginning(
  words: string,
  text: string,
): { readonly length: number; readonly differing: number } {
  const row = distances(words, text);
  let length = 0;
  for (const [end, differing] of row.entries()) {
    const best = row[length] ?? Infinity;
    const isNearerInLength = Math.abs(end - words.length) < Math.abs(length - words.length);
    if (differing < best || (differing === best && isNearerInLength)) length = end;
  }
  return { length, differing: row[length] ?? words.length };
}

/** The distance of `one` to each beginning of `other`, the empty one first. */
function distances(one: string, other: string): number[] {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const exchange = (above[column - 1] ?? 0) + Number(one[row - 1] !== other[column - 1]);
      current.push(Math.min(exchange, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above;
}
