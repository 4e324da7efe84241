import type { Term } from '../../lexicon/field-vocabulary.ts';
import type { TermMatch } from '../../lexicon/term-matcher.ts';
import { isPartOfLongerWord } from './word-boundary.ts';

/** Owners that one field may have: お客様の保護者の勤務先の. */
const most = 4;

export interface Owned {
  /** Where the mention begins with its owners. */
  readonly start: number;
  readonly also: readonly string[];
  readonly found: boolean;
}

/** What may stand between an owner and its field: 保護者様のお名前, お届け先ご住所. */
const link = /^(?:様|さま|さん|等)?(?<no>の)?[おご御]?$/;

/**
 * Looks left of a match for those whose field it is: 担当者名, 保護者の氏名, 勤務先電話番号. With の in between only an owner
 * that adds a code belongs to the mention: 子の氏名, but of お客様の氏名 no more than 氏名.
 */
export function behindOwners(text: string, matches: readonly TermMatch<Term>[], index: number): Owned {
  const first = matches[index];
  if (!first) return { start: 0, also: [], found: false };
  let start = first.start;
  const also = new Set<string>();
  let found = false;
  for (let at = index - 1; at >= Math.max(0, index - most); at--) {
    const match = matches[at];
    const owner = match?.values.find((value) => value.kind === 'owner');
    const between = match && link.exec(text.slice(match.end, start));
    if (!match || !owner || !between || isPartOfLongerWord(text, match)) break;
    if (between.groups?.no !== undefined && owner.also === undefined) break;
    start = match.start;
    found = true;
    if (owner.also !== undefined) also.add(owner.also);
  }
  return { start, also: [...also], found };
}
