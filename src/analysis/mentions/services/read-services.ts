import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import { becauseOwn, createOwnMatcher } from '../../lexicon/own-words.ts';
import type { Found, ServiceMention } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { dropOverlaps } from '../drop-overlaps.ts';
import { nameBefore } from '../names/name-run.ts';
import type { ArticleOrganizations } from '../names/read-organizations.ts';
import { createColumnReader } from './service-columns.ts';
import { readQuotedNames, type QuotedName } from './quoted-names.ts';
import { createServiceVocabulary } from './service-vocabulary.ts';
import { createUnquotedReader, type FoundService } from './unquoted-names.ts';

const aside = new Set(['contractor', 'service-provider', 'investigator']);

/** (以下「当サイト」といいます) behind a name that is not quoted. */
const definedSite =
  /\((?:[^()]{0,60}?[、 ])?(?:以下|以降)[、:]? ?[「『"]?(?:当|本|同|当該)(?:サイト|ショップ|ストア|サービス|アプリ|システム|モール)/g;
const supplied = /(?:が|の)(?:開発・)?提供する|導入して/;

/**
 * The services of one article: the named sites, shops, apps, systems and accounts that held the data. A quoted name
 * counts where a kind stands before it (通販サイト「しらかば堂」) or its use or misfortune behind (「しらかば堂」で購入,
 * 「しらかば堂」への不正アクセス); events, titles, buttons and a supplier's tools do not.
 *
 * @param own names that the user knows: they count wherever they stand
 */
export function createServiceReader(groups: readonly CueGroup[], own: readonly string[] = []) {
  const words = createServiceVocabulary(groups);
  const readColumns = createColumnReader(words);
  const readUnquoted = createUnquotedReader(words);
  const matchOwn = createOwnMatcher(own);

  return (
    layout: Layout,
    article: Span,
    organizations: ArticleOrganizations,
  ): readonly Found<ServiceMention>[] => {
    const organizationNames = new Set(organizations.ranking.map(({ name }) => name));
    const suppliers = new Set(
      organizations.ranking
        .filter(({ role, weight }) => aside.has(role) && weight < 0)
        .map(({ name }) => name),
    );
    // しらかば社の「白樺便」: ends of names with の and 「 behind them.
    const ownedAt = new Set(
      organizations.mentions.filter(({ end }) => layout.text.charAt(end) === 'の').map(({ end }) => end),
    );
    const quotes = readQuotedNames(layout, article).filter(
      ({ name }) => !words.isPhrase(name) && !organizationNames.has(name),
    );
    const accepted = new Set(quotes.filter((quote) => isService(quote)).map(({ name }) => name));
    const byQuotes: readonly FoundService[] = [
      ...known(layout.text, article),
      ...quotes
        .filter(({ name }) => accepted.has(name))
        .map(({ start, end, name }) => ({ start, end, name, by: 'quoted-names' })),
      ...accounts(layout.text, article),
      ...defined(layout.text, article),
      ...readColumns(layout, article),
    ];
    // A name without quotes may well only describe what another one names.
    const found = byQuotes.length > 0 ? byQuotes : readUnquoted(layout.text, article, organizations);
    return dropOverlaps(found, ({ name }) => name).map(({ start, end, name, by, dropped }) => ({
      kind: 'service',
      start,
      end,
      name,
      because: [{ ...(by === becauseOwn.by ? becauseOwn : { by }), ...(dropped && { dropped }) }],
    }));

    function isService(quote: QuotedName): boolean {
      if (words.other.test(quote.after) || words.otherBefore.test(quote.before)) return false;
      if (words.spared.test(quote.after)) return false;
      if (isSupplied(quote) || quote.note.endsWith('提供)')) return false;
      if (
        words.endsInKind.test(quote.before) ||
        /運営(?:する|している|しております|中の)$/.test(quote.before)
      )
        return true;
      if (words.isOccasion(quote.name)) return false;
      return words.service.test(quote.after) || ownedAt.has(quote.start - 2);
    }

    /** A tool of a supplier at which it happened: しらかば社が提供する入力支援システム「しらかばフォーム」. */
    function isSupplied(quote: QuotedName): boolean {
      const leads = layout.leadsOf(quote.start).map(({ start, end }) => ({ start, end }));
      const own = { start: quote.start - quote.before.length, end: quote.start };
      return [own, ...leads].some((span) => {
        if (!supplied.test(layout.text.slice(span.start, span.end))) return false;
        return organizations.mentions.some(
          ({ name, start }) => suppliers.has(name) && start >= span.start && start < span.end,
        );
      });
    }
  };

  function known(text: string, { start: from, end: to }: Span): FoundService[] {
    return matchOwn(text.slice(from, to)).map(({ start, end, values: [name = ''] }) => ({
      start: from + start,
      end: from + end,
      name,
      by: becauseOwn.by,
    }));
  }

  /** しらかば公園の公式Twitterアカウント. */
  function accounts(text: string, article: Span): readonly FoundService[] {
    return [...text.slice(article.start, article.end).matchAll(words.account)].map((match) => {
      const at = article.start + match.index;
      const end = at + match[0].length;
      const gap = text.charAt(at - 1) === 'の' ? 1 : 0;
      const owner = nameBefore(text, at - gap);
      const own =
        owner?.end === at - gap && !words.isGeneric(text.slice(owner.start, owner.end))
          ? owner.start
          : undefined;
      const start = own ?? at;
      const name = own === undefined ? match[0] : text.slice(own, at - gap) + match[0];
      return { start, end, name, by: 'read-services' };
    });
  }

  /** しらかばネット(以下「本サイト」). */
  function defined(text: string, article: Span): readonly FoundService[] {
    return [...text.slice(article.start, article.end).matchAll(definedSite)].flatMap((match) => {
      const span = nameBefore(text, article.start + match.index);
      if (span?.end !== article.start + match.index) return [];
      const name = text.slice(span.start, span.end);
      if (name.length < 3 || words.isGeneric(name) || words.isPhrase(name)) return [];
      return [{ ...span, name, by: 'read-services' }];
    });
  }
}
