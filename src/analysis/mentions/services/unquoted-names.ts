import type { Span } from '../../model/span.ts';
import type { Displacing } from '../drop-overlaps.ts';
import { nameBefore } from '../names/name-run.ts';
import type { ArticleOrganizations } from '../names/read-organizations.ts';
import type { ServiceVocabulary } from './service-vocabulary.ts';

const id = 'unquoted-names';

/** A service's name where it stands, and the file that found it. */
export interface FoundService extends Displacing {
  readonly name: string;
}

/** The longest name that is read without quotes, in UTF-16 units. */
const longest = 30;
/** Behind a name, enough to show its use or misfortune. In UTF-16 units. */
const reach = 40;
const deictic = /^[当本弊同貴各]/;

/**
 * Builds the reader of services that no quotes mark: a name and its kind (白樺マートアプリ, しらかば堂オンラインショップ) with its
 * use or misfortune behind, and what a letter thanks for using (いつもしらかばスクエアをご利用いただき) and names again. Kinds without
 * a name (弊社オンラインショップ) are none.
 */
export function createUnquotedReader(words: ServiceVocabulary) {
  return (text: string, article: Span, organizations: ArticleOrganizations): readonly FoundService[] => [
    ...ofKind(text, article, organizations),
    ...greeted(text, article, organizations),
  ];

  function ofKind(text: string, article: Span, { mentions }: ArticleOrganizations): readonly FoundService[] {
    const owners = new Map(mentions.map(({ start, end }) => [end, start]));
    return [...text.slice(article.start, article.end).matchAll(words.namedKind)].flatMap((match) => {
      const at = article.start + match.index;
      const end = at + match[0].length;
      const start = owners.get(at) ?? nameBefore(text, end)?.start ?? at;
      const name = text.slice(start, end);
      if (start >= at || name.length > longest || !isName(name)) return [];
      if (/[「『"“]/.test(text.charAt(start - 1))) return [];
      return words.service.test(text.slice(end, end + reach)) ? [{ start, end, name, by: id }] : [];
    });
  }

  function greeted(text: string, article: Span, { ranking }: ArticleOrganizations): readonly FoundService[] {
    return [...text.slice(article.start, article.end).matchAll(words.greeted)].flatMap((match) => {
      const name = match[1] ?? '';
      const start = article.start + match.index + match[0].indexOf(name);
      const end = start + name.length;
      const again = text.indexOf(name, end);
      if (again < 0 || again >= article.end || !isName(name)) return [];
      return ranking.some((each) => each.name.includes(name)) ? [] : [{ start, end, name, by: id }];
    });
  }

  function isName(name: string): boolean {
    return !words.isGeneric(name) && !words.isPhrase(name) && !deictic.test(name);
  }
}
