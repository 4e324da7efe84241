import type { Reason } from '../model/annotation.ts';
import type { OwnVocabulary } from '../model/own-vocabulary.ts';
import { foldText } from '../text/folded-view.ts';
import type { TermEntry } from './term-graph.ts';
import { createTermMatcher, type TermMatcher } from './term-matcher.ts';

export const noOwnWords: OwnVocabulary = {
  fields: [],
  causes: [],
  organizations: [],
  services: [],
  ignore: [],
};

/** Why a mention was read where the user's own vocabulary has the word. */
export const becauseOwn: Reason = { by: 'own-words', note: 'a word of your own vocabulary' };

/**
 * A word as the matcher looks for it: width and the like folded, blanks gone, because the matcher crosses those of the
 * text (会員 ＩＤ → 会員ID). Empty for a word that nothing can be seen of.
 */
export function foldWord(word: string): string {
  return foldText(word).text.replace(/\s+/g, '');
}

/** The user's words for the matcher: letter by letter, whatever a template would make of them. */
export function ownTerms<Value>(words: readonly string[], value: Value): readonly TermEntry<Value>[] {
  return words.map((word) => ({ word: foldWord(word), value }));
}

/** A matcher of the user's names: a match's value is the name as the user writes it, in folded width. */
export function createOwnMatcher(words: readonly string[]): TermMatcher<string> {
  if (words.length === 0) return () => [];
  return createTermMatcher(words.flatMap((word) => ownTerms([word], foldText(word).text.trim())));
}
