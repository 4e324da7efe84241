import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a word was probably meant to be: a few letters off, the fewer the shorter the word is. `peple` is
 * near `people`; `cats` is near nothing.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const meant = word.trim().toLowerCase().replaceAll('_', '-');
  const most = Math.max(1, Math.floor(meant.length / 3));
  let best: string | undefined;
  let fewest = most + 1;
  for (const candidate of candidates) {
    const letters = distance(meant, candidate.toLowerCase());
    if (letters >= fewest) continue;
    best = candidate;
    fewest = letters;
  }
  return best;
}
