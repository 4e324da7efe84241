import type { FieldVocabulary, Term } from '../../lexicon/field-vocabulary.ts';
import { becauseOwn } from '../../lexicon/own-words.ts';
import type { TermMatch } from '../../lexicon/term-matcher.ts';
import type { Dropped, Reason } from '../../model/annotation.ts';
import { behindOwners } from './compound-field.ts';
import type { FieldCandidate } from './candidate.ts';
import { isPartOfLongerWord } from './word-boundary.ts';

const by = 'field-term';

/**
 * Turns matches of the vocabulary into candidates: 氏名, お電話番号, 保護者氏名, 番号 (of a card, perhaps),
 * クレジットカード情報.
 *
 * An honorific in front belongs to the mention, so does the owner of a field. Of a word that is several things, the
 * field comes before the umbrella, and the umbrella before the contextual word.
 */
export function* fieldTerms(
  text: string,
  matches: readonly TermMatch<Term>[],
  { goesOn }: FieldVocabulary,
): Generator<FieldCandidate> {
  for (const [index, match] of matches.entries()) {
    const because: Reason[] = [{ by }];
    if (match.reading !== undefined)
      because.push({ by: 'ocr-slip', note: 'read as {0}', args: [match.reading] });

    const field = match.values.find((value) => value.kind === 'field');
    const own = field?.own === true;
    if (own) because.push(becauseOwn);
    const category = own ? undefined : match.values.find((value) => value.kind === 'category');
    const contextual = own ? [] : match.values.filter((value) => value.kind === 'contextual');
    if (!field && !category && contextual.length === 0) continue;
    if (!category && goesOn(text, match.end)) continue;
    if (match.shorter) because[0] = { by, ...shorterTerms(match, field?.code ?? category?.category.ja) };

    const owned = behindOwners(text, matches, index);
    const start = withHonorific(text, owned.start);
    const { end } = match;
    if (owned.also.length > 0)
      because.push({ by: 'compound-field', note: 'also {0}', args: [owned.also.join(', ')] });
    const shared = {
      start,
      end,
      also: owned.also,
      because,
      ...(match.reading !== undefined && { reading: match.reading }),
    };

    if (field) {
      if (field.endsWords !== true && isPartOfLongerWord(text, { start, end })) continue;
      const options = contextual.filter(({ within }) => within !== 'list' && within !== 'owner');
      if (options.length === 0) yield { kind: 'field', code: field.code, ...shared };
      else yield { kind: 'contextual', options, otherwise: field.code, ...shared };
    } else if (category) {
      yield { kind: 'category', start, end, because, category: category.category };
    } else {
      const options = contextual.filter(({ within }) => within !== 'owner' || owned.found);
      const byOwner = goesOnInKanji(text, end) ? undefined : options.find(({ within }) => within === 'owner');
      if (byOwner) yield { kind: 'field', code: byOwner.code, ...shared };
      else if (options.length > 0 && !isPartOfLongerWord(text, { start, end })) {
        yield { kind: 'contextual', options, ...shared };
      }
    }
  }
}

/** What the word would have been had it ended sooner, where that is something else: 住所 of 住所録. */
function shorterTerms({ start, shorter = [] }: TermMatch<Term>, meant?: string): Pick<Reason, 'dropped'> {
  const dropped = shorter.flatMap(({ end, values }): Dropped[] => {
    const [what] = values.flatMap((value) => {
      if (value.kind === 'category') return [value.category.ja];
      return value.kind === 'field' ? [value.code] : [];
    });
    return what === undefined || what === meant ? [] : [{ by, start, end, what }];
  });
  return dropped.length > 0 ? { dropped } : {};
}

/** 担当者名簿, 担当者名義: the word is another. */
function goesOnInKanji(text: string, end: number): boolean {
  return /[\p{Script=Han}々]/u.test(text.charAt(end)) && !'等及並又他計各'.includes(text.charAt(end));
}

/** お, ご or 御 in front, when it is no part of another word. */
function withHonorific(text: string, start: number): number {
  return 'おご御'.includes(text.charAt(start - 1)) && start > 0 ? start - 1 : start;
}
