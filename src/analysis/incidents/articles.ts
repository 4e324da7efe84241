import type { NamedSpan } from '../mentions/names/named-span.ts';
import type { Span } from '../model/span.ts';
import type { Line } from '../text/lines.ts';
import { within } from '../text/locate.ts';
import type { CueGroup } from '../lexicon/generated/lexicon-types.ts';
import type { NameVocabulary } from '../mentions/names/name-vocabulary.ts';
import { createEntryFinder, type DigestEntry } from './entries/telling-entries.ts';
import { digestItems } from './digest-items.ts';
import { readTitles, type ArticleTitle } from './article-titles.ts';

/** A part of a text that was written as one piece: a notice, a news item, an announcement of something else. */
export interface Article extends Span {
  readonly headline?: Span;
  /** Named at the beginning of the headline. */
  readonly organization?: NamedSpan;
  /** Stands between the entries of a digest and tells of no breach. */
  readonly aside?: boolean;
  /** An entry of a digest whose head tells of a breach, however little its text says of it. */
  readonly tells?: boolean;
  /** Passages of an entry that add no facts: the posting date before its title, comments and sources. */
  readonly notes?: readonly Span[];
}

/** @param names of the whole text, in reading order */
export type ReadArticles = (
  text: string,
  lines: readonly Line[],
  names: readonly NamedSpan[],
) => readonly Article[];

const self = /[当弊][社院校園行会館局店所]|本[学校市県町村区会]|我が社/;
/** Lines from the top within which a notice has its title, behind date, addressee and letterhead. */
const headlineReach = 14;
/** A news item tells of its organisation at once. In UTF-16 units. */
const lead = 200;

/**
 * Cuts a text into its articles, in reading order. A blog's collection shows itself by numbered or dated titles, a
 * digest by titles of one style over items whose organisations differ and have nothing to do with each other. A notice
 * with many headings is one article.
 */
export function createArticleReader(
  entryWords: readonly CueGroup[],
  vocabulary: NameVocabulary,
): ReadArticles {
  const findEntries = createEntryFinder(entryWords, vocabulary);
  return (text, lines, names) => {
    const entries = findEntries(text, lines, names);
    return entries.length > 0 ? withGaps(entries, text.length) : readTitled(text, lines, names);
  };
}

/** The entries of a digest, and what stands between and behind them. */
function withGaps(entries: readonly DigestEntry[], length: number): readonly Article[] {
  return entries.flatMap(({ mayTell, ...entry }, index): readonly Article[] => {
    const own: Article = { ...entry, ...(!mayTell && { aside: true }) };
    const next = entries[index + 1]?.start ?? length;
    return own.end < next ? [own, { start: own.end, end: next, aside: true }] : [own];
  });
}

function readTitled(text: string, lines: readonly Line[], names: readonly NamedSpan[]): readonly Article[] {
  const titles = readTitles(text, lines, names);
  const collected = collectedTitles(titles);
  if (collected.length > 0) return between(collected);
  const digest = digestTitles();
  if (digest.length > 0) return between(digest);
  const items = self.test(text) ? [] : digestItems(text, lines, names);
  if (items.length > 0) return items.map((line, index) => item(line, items[index + 1]));
  const near = titles.filter(({ line }) => line < headlineReach);
  return [article(near.find(({ isSubject }) => isSubject) ?? near[0], 0, text.length)];

  function article(title: ArticleTitle | undefined, start: number, end: number): Article {
    const line = title && lines[title.line];
    return {
      start,
      end,
      ...(line && { headline: { start: line.body, end: line.bodyEnd } }),
      ...(title?.organization && { organization: title.organization }),
    };
  }

  /** A digest's line is its own headline; lines without one of their own belong to it. */
  function item(index: number, next: number | undefined): Article {
    const line = lines[index];
    const start = line?.start ?? 0;
    const end = next === undefined ? text.length : (lines[next]?.start ?? text.length);
    return { start, end, ...(line && { headline: { start: line.body, end: line.bodyEnd } }) };
  }

  /** What stands before the first title is an introduction, and no article. */
  function between(starts: readonly ArticleTitle[]): readonly Article[] {
    return starts.map((title, index) => {
      const next = starts[index + 1];
      return article(title, startOf(title), next ? startOf(next) : text.length);
    });
  }

  function startOf(title: ArticleTitle): number {
    return lines[title.line]?.start ?? 0;
  }

  function digestTitles(): readonly ArticleTitle[] {
    const styles = new Set(titles.map((title) => title.style));
    for (const style of styles) {
      const siblings = titles.filter((title) => title.style === style && title.kind !== 'series');
      const starts = siblings.filter((title, index) => beginsItem(title, siblings[index + 1]));
      const apart = unrelated(starts, siblings);
      if (apart.length >= 2) return style === '' ? apart : withEmptyItems(apart, siblings);
    }
    return [];
  }

  /** Titles with signs begin an item even where it names no organisation; bare lines may be headings within one. */
  function withEmptyItems(
    items: readonly ArticleTitle[],
    siblings: readonly ArticleTitle[],
  ): readonly ArticleTitle[] {
    const first = items[0];
    return siblings.filter((title) => first !== undefined && title.line >= first.line);
  }

  function beginsItem(title: ArticleTitle, next: ArticleTitle | undefined): boolean {
    const organization = leadOf(title, next);
    return organization !== undefined;
  }

  function leadOf(title: ArticleTitle, next: ArticleTitle | undefined): string | undefined {
    const end = Math.min(next ? startOf(next) : text.length, (lines[title.line]?.end ?? 0) + lead);
    const words = text.slice(lines[title.line]?.end ?? 0, end);
    if (self.test(words)) return undefined;
    const subject = within(names, { start: lines[title.line]?.end ?? 0, end }).find(({ end: to }) =>
      /^(?:は|が|では|で|において|の)/.test(text.slice(to, to + 6)),
    );
    return subject?.base;
  }

  /** Drops an item whose organisation the item before it has already told of, or that tells of that one. */
  function unrelated(
    starts: readonly ArticleTitle[],
    siblings: readonly ArticleTitle[],
  ): readonly ArticleTitle[] {
    const kept: { title: ArticleTitle; name: string }[] = [];
    for (const title of starts) {
      const next = siblings[siblings.indexOf(title) + 1];
      const name = leadOf(title, next);
      if (name === undefined) continue;
      const before = kept.at(-1);
      if (before) {
        const earlier = text.slice(startOf(before.title), startOf(title));
        const own = text.slice(startOf(title), (lines[title.line]?.end ?? 0) + lead);
        if (earlier.includes(name) || own.includes(before.name)) continue;
      }
      kept.push({ title, name });
    }
    return kept.map(({ title }) => title);
  }
}

/**
 * The titles of a collection: numbered ones, or several of notices. Where those stand over two blank lines, so do the
 * titles of what else was collected between them.
 */
function collectedTitles(titles: readonly ArticleTitle[]): readonly ArticleTitle[] {
  const numbered = titles.filter((title) => title.kind === 'series');
  const notices = titles.filter((title) => title.kind === 'notice');
  const sure =
    numbered.length > 0 ? [...numbered, ...notices.filter((each) => each.blanksAfter >= 2)] : notices;
  if (numbered.length === 0 && notices.length < 2) return [];
  const spaced = sure.every((title) => title.blanksAfter >= 2);
  return titles.filter((title) => sure.includes(title) || (spaced && title.blanksAfter >= 2));
}
