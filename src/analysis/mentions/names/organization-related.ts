import { nameAfter } from './name-run.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';

const id = 'organization-related';

/** Behind the name, what shows that it is one: an ending in its own right, a note, a comma. */
const ends = /^(?:\([^()\n]{0,24}\))?(?:の|が|は|で|に|を|と|、|において|社)/;
const ownWord = /[ァ-ヺ]{2}|[A-Za-z]{2}|[一-鿿ァ-ヺ]{3}/;

/**
 * Names that only words in front of them tell: 子会社の｜光彩通販｜のサーバーが, 委託先のミナモ印刷が; and names behind their kind:
 * コープささゆり, ホテルしおかぜ. Words for things or people (子会社の社員, 委託先のサーバー) are none.
 */
export function createRelatedReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const leads = new RegExp(`(?:${words.relationLead})`, 'g');
  const fronts = new RegExp(`(?<![一-鿿ァ-ヺーA-Za-z])(?:${words.frontForm})(?=[ぁ-ゖァ-ヺ一-鿿])`, 'g');

  return (text) => {
    const related = [...text.matchAll(leads)].flatMap((match) => {
      const start = match.index + match[0].length;
      const span = nameAfter(text, start);
      if (span?.start !== start || !ends.test(text.slice(span.end, span.end + 30))) return [];
      const name = cleanName(text.slice(span.start, span.end));
      return ownWord.test(name) && acceptable(name) ? [{ ...span, name, by: id }] : [];
    });
    const fronted = [...text.matchAll(fronts)].flatMap((match) => {
      const end = nameAfter(text, match.index)?.end ?? 0;
      const name = cleanName(text.slice(match.index, end));
      const own = name.slice(match[0].length);
      if (own.length < 2 || words.isThing(own) || words.isGeneric(own)) return [];
      return [{ start: match.index, end, name, by: id }];
    });
    return [...related, ...fronted];
  };

  function acceptable(name: string): boolean {
    return !words.isThing(name) && !words.isGeneric(name) && !words.isNoOrganization(name);
  }
}
