import type { OwnVocabulary } from '../model/own-vocabulary.ts';
import type { Lexicon } from './generated/lexicon-types.ts';
import { noOwnWords, ownTerms } from './own-words.ts';
import { spellings } from './template.ts';
import type { TermEntry } from './term-graph.ts';
import { createTermMatcher, type TermMatcher } from './term-matcher.ts';

/** What a word of a notice can be to the reader of fields. One word may be several: 勤務先 is a field and an owner. */
export type Term =
  /**
   * Names a field wherever it stands: 氏名; where it `endsWords`, at the end of a longer word too (登録氏名). In the user's
   * own vocabulary it is nothing else besides.
   */
  | { readonly kind: 'field'; readonly code: string; readonly endsWords?: true; readonly own?: true }
  /** Names a field where its surroundings say so: 番号 of a card. */
  | { readonly kind: 'contextual'; readonly code: string; readonly within: string }
  /** An umbrella: クレジットカード情報. */
  | { readonly kind: 'category'; readonly category: Category }
  /** Whose field follows: 保護者 (氏名). */
  | { readonly kind: 'owner'; readonly also?: string }
  /** Gives contextual words their sense: クレジットカード (の番号). */
  | { readonly kind: 'parent'; readonly context: string }
  /** Holds a field's name and names none: パスワードリスト攻撃. */
  | { readonly kind: 'ignored' };

export type Category = Lexicon['categories'][number];

export interface FieldVocabulary {
  readonly match: TermMatcher<Term>;
  /** Whether a field's name goes on at `end` in what makes it another word: 予約情報 of 予約情報システム. */
  readonly goesOn: (text: string, end: number) => boolean;
  readonly contexts: ReadonlyMap<string, Lexicon['contexts'][number]>;
}

/**
 * @param own words of the user, which come before those of the lexicon
 * @throws Error for a template whose brackets do not balance
 */
export function createFieldVocabulary(lexicon: Lexicon, own: OwnVocabulary = noOwnWords): FieldVocabulary {
  const suffixes = lexicon.ignored.flatMap((group) => group.suffixes ?? []).flatMap(spellings);
  const byFirst = new Map<string, string[]>();
  for (const suffix of suffixes) {
    const first = suffix.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), suffix]);
  }
  return {
    match: createTermMatcher([...ownTermsOf(own), ...termsOf(lexicon)]),
    goesOn: (text, end) =>
      byFirst.get(text.charAt(end))?.some((suffix) => text.startsWith(suffix, end)) ?? false,
    contexts: new Map(lexicon.contexts.map((context) => [context.code, context])),
  };
}

function* ownTermsOf({ fields, ignore }: OwnVocabulary): Generator<TermEntry<Term>> {
  for (const { code, forms } of fields) yield* ownTerms<Term>(forms, { kind: 'field', code, own: true });
  yield* ownTerms<Term>(ignore, { kind: 'ignored' });
}

function* termsOf(lexicon: Lexicon): Generator<TermEntry<Term>> {
  for (const { code, forms, tails = [], contextual = [] } of lexicon.fields) {
    yield* share(tails, { kind: 'field', code, endsWords: true });
    yield* share(forms, { kind: 'field', code });
    for (const { form, in: within } of contextual) yield* share([form], { kind: 'contextual', code, within });
  }
  for (const category of lexicon.categories) yield* share(category.terms, { kind: 'category', category });
  for (const { words, also } of lexicon.owners) {
    yield* share(words, { kind: 'owner', ...(also !== undefined && { also }) });
  }
  for (const { words, code } of lexicon.contexts) yield* share(words, { kind: 'parent', context: code });
  for (const { words = [] } of lexicon.ignored) yield* share(words, { kind: 'ignored' });
}

function* share(templates: readonly string[], value: Term): Generator<TermEntry<Term>> {
  for (const template of templates) yield { template, value };
}
