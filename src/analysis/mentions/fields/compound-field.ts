import type { Term } from '../../lexicon/field-vocabulary.ts';
import type { TermMatch } from '../../lexicon/term-matcher.ts';
import { isPartOfLongerWord } from './word-boundary.ts';

export interface Owned {
  /** Where the mention begins with its owners. */
  readonly start: number;
  readonly also: readonly string[];
  readonly found: boolean;
}

/** What may stand between an owner and its field: 保護者の氏名, 保護者様のお名前, お届け先ご住所. */
const link = /^(?:様|さま|さん)?の?[おご御]?$/;

/**
 * Looks left of a match for those whose field it is: 保護者氏名, お客様の保護者のご住所, 勤務先電話番号.
 * Only the last owner's own code counts (`also`), but those before it belong to the mention.
 */
export function behindOwners(text: string, matches: readonly TermMatch<Term>[], index: number): Owned {
  const first = matches[index];
  if (!first) return { start: 0, also: [], found: false };
  let start = first.start;
  const also = new Set<string>();
  let found = false;
  for (let at = index - 1; at >= 0; at--) {
    const match = matches[at];
    const owner = match?.values.find((value) => value.kind === 'owner');
    if (!match || !owner || !link.test(text.slice(match.end, start))) break;
    if (isPartOfLongerWord(text, match)) break;
    start = match.start;
    found = true;
    if (owner.also !== undefined) also.add(owner.also);
  }
  return { start, also: [...also], found };
}
