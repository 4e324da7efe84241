import { codeNames } from '../lexicon/generated/code-names.ts';
import { codeWords } from '../lexicon/generated/code-words.ts';
import { foldWord } from '../lexicon/own-words.ts';
import type { OwnCode, OwnVocabulary } from '../model/own-vocabulary.ts';

/** Below this, words have too little in common for one to suggest the other. */
const evident = 0.5;

/**
 * Field codes of which a word is like one, the likest first: 友の会会員番号 → `member-id`. Two words are as like as the
 * pairs of neighbouring characters that they share (Dice's coefficient); one that holds all of the other is likelier yet.
 *
 * @param most at most so many
 */
export function similarFields(word: string, own?: OwnVocabulary, most = 3): readonly string[] {
  const wanted = keyOf(word);
  const scores = new Map<string, number>();
  const weigh = (code: string, forms: readonly string[]) => {
    const best = Math.max(0, ...forms.map((form) => likeness(wanted, keyOf(form))));
    scores.set(code, Math.max(scores.get(code) ?? 0, best));
  };
  for (const [code, forms] of Object.entries(codeWords.fields)) {
    weigh(code, [...forms, codeNames.fields[code]?.ja ?? code]);
  }
  for (const { code, forms, ja } of own?.fields ?? ([] as readonly OwnCode[])) {
    weigh(code, ja === undefined ? forms : [...forms, ja]);
  }
  return [...scores]
    .filter(([, score]) => score >= evident)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([code]) => code);
}

function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 2;
  // 番号 alone is in every number's name.
  if (one.length < 3) return 0;
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const left = [...others];
  const shared = pairs.filter((pair) => {
    const place = left.indexOf(pair);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  }).length;
  const dice = (2 * shared) / Math.max(1, pairs.length + others.length);
  // A compound ends in what it is: 友の会会員番号 is a 会員番号.
  return other.length > 2 && one.endsWith(other) ? 1 + dice : dice;
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, place) => (characters[place] ?? '') + character);
}

function keyOf(word: string): string {
  return foldWord(word)
    .toLowerCase()
    .replace(/^[お御ご]/u, '');
}
