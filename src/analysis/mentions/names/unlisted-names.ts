import { bySpan, contains, overlaps, type Span } from '../../model/span.ts';
import type { TokenTable } from '../../model/tokens.ts';
import { pieceOf, type Piece } from '../../questions/piece.ts';
import type { Layout } from '../../text/layout.ts';
import { within } from '../../text/locate.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type NamedSpan } from './named-span.ts';
import { mayBeHit, type ArticleOrganizations } from './read-organizations.ts';
import { isOrdinary, unlistedName, type PieceKind } from './unlisted-name.ts';

/** The file that decides what a name is. */
const id = 'unlisted-name';

/** A part of an article that may name whom its other words leave open. */
export interface NamePiece {
  readonly kind: PieceKind | 'name';
  readonly piece: Piece;
}

interface NamingArticle extends Span {
  readonly headline?: Span;
}

/** The first sentences of an article are asked about, in UTF-16 units behind its headline. */
const leadReach = 240;
const sentences = 2;
const mostDoubted = 4;
const label = /^(?:【[^】]{0,30}】|\[[^\]]{0,30}\]|[■●◆★ ])+/;
const beginsMidWord = /^[ぁ-ん]/;

/** Names that only a tokenizer finds, for the articles whose organisation the rules leave open. */
export function createUnlistedNameReader(words: NameVocabulary) {
  return { piecesOf, read };

  /** What to ask about an article; nothing where its organisation is known. */
  function piecesOf(
    layout: Layout,
    article: NamingArticle,
    organizations: ArticleOrganizations,
    names: readonly NamedSpan[],
  ): readonly NamePiece[] {
    const own = within(names, article);
    const hit = organizations.ranking.find(mayBeHit);
    const lead = leadSentences(layout, article);
    const doubtful = hit ? doubted(layout.text, article, lead, own) : [];
    const longer = hit && lead.some(({ start }) => goesOn(layout.text, start, hit.name, own));
    if (hit && longer !== true && !doubtful.some(({ name }) => name === hit.name)) return [];
    const { headline } = article;
    const titled = headline && {
      start: headline.start + (label.exec(layout.text.slice(headline.start, headline.end))?.[0].length ?? 0),
      end: headline.end,
    };
    return [
      ...(titled && titled.start < titled.end ? [asked(layout.text, titled, 'headline')] : []),
      ...lead.map((sentence) => asked(layout.text, sentence, 'sentence')),
      ...doubtful.map((named) => asked(layout.text, named, 'name')),
    ];
  }

  /**
   * All names of an article, with the one that the answers give. It takes the place of shorter names within it, and of
   * a doubtful one that turns out to be made of ordinary words.
   *
   * @returns undefined where the answers name nobody
   */
  function read(
    text: string,
    article: Span,
    names: readonly NamedSpan[],
    pieces: readonly NamePiece[],
    tokens: TokenTable,
  ): readonly NamedSpan[] | undefined {
    const found = firstName(pieces, tokens);
    if (!found) return undefined;
    const name = cleanName(text.slice(found.start, found.end));
    const ordinary = new Set(
      pieces
        .filter(({ kind, piece }) => kind === 'name' && isOrdinary(tokens.get(piece.words) ?? []))
        .map(({ piece }) => cleanName(piece.words)),
    );
    const added = [found, ...repeated(text, article, text.slice(found.start, found.end), found)].map(
      (span): NamedSpan => ({ ...span, name, base: words.baseOf(name), by: id }),
    );
    const outer = added.filter(
      (span) => !names.some((known) => overlaps(known, span) && !contains(span, known)),
    );
    const kept = names.filter(
      (known) =>
        !(contains(article, known) && ordinary.has(known.name)) &&
        !outer.some((span) => overlaps(span, known)),
    );
    return outer.length > 0 ? [...kept, ...outer].sort(bySpan) : undefined;
  }

  function firstName(pieces: readonly NamePiece[], tokens: TokenTable): Span | undefined {
    for (const { kind, piece } of pieces) {
      const answer = tokens.get(piece.words);
      if (!answer || kind === 'name') continue;
      const span = unlistedName(piece.words, answer, kind, words);
      if (span) return piece.toFolded(span);
    }
    return undefined;
  }
}

/**
 * Names that only a verb speaks for: the subject of a later sentence (初報｜では…と公表し), or what begins in the middle of
 * a word.
 */
function doubted(
  text: string,
  article: NamingArticle,
  lead: readonly Span[],
  names: readonly NamedSpan[],
): readonly NamedSpan[] {
  const sure = new Set(
    names
      .filter((each) => {
        const inTitle = article.headline !== undefined && contains(article.headline, each);
        const begins = lead.some(({ start }) => start === each.start);
        const cut = beginsMidWord.test(each.name) && beginsMidWord.test(text.charAt(each.start - 1));
        return each.by !== 'organization-subject' || ((inTitle || begins) && !cut);
      })
      .map(({ name }) => name),
  );
  const open = new Map(names.filter(({ name }) => !sure.has(name)).map((each) => [each.name, each]));
  return [...open.values()].slice(0, mostDoubted);
}

function asked(text: string, span: Span, kind: NamePiece['kind']): NamePiece {
  return { kind, piece: pieceOf(text, span) };
}

/** The first sentences that have a subject and an end: no letterhead, no row of a table. */
function leadSentences(layout: Layout, article: NamingArticle): readonly Span[] {
  const title = article.headline;
  const reach = { start: article.start, end: Math.min(article.end, article.start + leadReach) };
  const near =
    title && title.start < reach.end
      ? { ...reach, end: Math.min(article.end, title.end + leadReach) }
      : reach;
  return within(layout.sentences, near)
    .filter(({ kind, start, end }) => kind === 'text' && /[はがで].*。/s.test(layout.text.slice(start, end)))
    .slice(0, sentences);
}

/** A sentence that begins with the words of a name, which go on: しらかば県 in しらかば県こころの医療センターは. */
function goesOn(text: string, start: number, name: string, names: readonly NamedSpan[]): boolean {
  if (!text.startsWith(name, start) || names.some((each) => each.start === start)) return false;
  return /^[ぁ-ん]/.test(text.charAt(start + name.length));
}

function repeated(text: string, article: Span, words: string, first: Span): readonly Span[] {
  const spans: Span[] = [];
  for (
    let start = text.indexOf(words, article.start);
    start >= 0 && start + words.length <= article.end;
    start = text.indexOf(words, start + words.length)
  ) {
    if (start !== first.start) spans.push({ start, end: start + words.length });
  }
  return spans;
}
