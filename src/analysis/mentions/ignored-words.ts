import { createOwnMatcher } from '../lexicon/own-words.ts';
import { contains, type Span } from '../model/span.ts';
import { indexAt } from '../text/locate.ts';

/** Drops what lies inside a word that the user's own vocabulary ignores. */
export type Unmasked = <Value extends Span>(found: readonly Value[]) => readonly Value[];

/**
 * Finds the words that a user ignores: of 会員番号カード nothing is read, a 会員番号 elsewhere is. What reaches beyond such a
 * word stays.
 */
export function createMask(ignored: readonly string[]): (text: string) => Unmasked {
  if (ignored.length === 0) return () => (found) => found;
  const match = createOwnMatcher(ignored);
  return (text) => {
    const words = match(text);
    return (found) =>
      found.filter((each) => {
        const word = words[indexAt(words, each.start)];
        return !word || !contains(word, each);
      });
  };
}
