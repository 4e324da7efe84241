import { distance } from 'fastest-levenshtein';

/** A word that another was probably meant to be. */
export interface NearWord {
  readonly word: string;
  /** How many letters are off; two that changed places count as one. Case, width, `_` and blanks are of no weight. */
  readonly letters: number;
}

/**
 * The candidate that a word was probably meant to be: a few letters off, the fewer the shorter the word is. `peple` is
 * near `people`; `cats` is near nothing.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return nearWords(word, candidates)[0]?.word;
}

/** All candidates that are as near as that, the nearest first. */
export function nearWords(word: string, candidates: readonly string[]): readonly NearWord[] {
  const meant = plain(word);
  const most = Math.max(1, Math.floor(meant.length / 3));
  return candidates
    .map((candidate) => ({ word: candidate, letters: lettersOff(meant, plain(candidate)) }))
    .filter(({ letters }) => letters <= most)
    .sort((a, b) => a.letters - b.letters);
}

function plain(word: string): string {
  return word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');
}

function lettersOff(one: string, other: string): number {
  const letters = distance(one, other);
  return letters === 2 && swapped(one, other) ? 1 : letters;
}

function swapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const [first = '', second = ''] = one.slice(at);
  return one.slice(0, at) + second + first + one.slice(at + 2) === other;
}
