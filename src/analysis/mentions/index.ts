import { createFieldVocabulary } from '../lexicon/field-vocabulary.ts';
import { lexicon } from '../lexicon/generated/lexicon.ts';
import type { CategoryMention, CountMention, DateMention, FieldMention, Found } from '../model/annotation.ts';
import type { OwnVocabulary } from '../model/own-vocabulary.ts';
import type { Span } from '../model/span.ts';
import { createLayoutReader, type Layout } from '../text/layout.ts';
import type { Line } from '../text/lines.ts';
import { createAssertionReader } from './assertions/assertion.ts';
import { createCueReader } from './assertions/cue.ts';
import { createGenreReader } from './assertions/general-article.ts';
import type { CauseCandidate } from './causes/cause-candidate.ts';
import { createCauseFinder } from './causes/find-causes.ts';
import { createReadCounts } from './counts/index.ts';
import { readDates } from './dates/index.ts';
import { readFields } from './fields/index.ts';
import { createMask } from './ignored-words.ts';

/** What is read of a text, cut into articles, whatever names it holds. All offsets are of `text`. */
export interface ReadArticles {
  /** The folded view's. */
  readonly text: string;
  /** Those of `text`. */
  readonly lines: readonly Line[];
  readonly articles: readonly Span[];
  /** `YYYY-MM-DD`: the day of publication, where the reader knows it. */
  readonly published: string | undefined;
}

/** The layout of a text and the mentions that need no name. */
export interface Mentions {
  readonly layout: Layout;
  readonly fields: readonly Found<FieldMention | CategoryMention>[];
  readonly counts: readonly Found<CountMention>[];
  readonly dates: readonly Found<DateMention>[];
  readonly causes: readonly CauseCandidate[];
}

/** Builds the reader of fields, counts, dates and causes; what lies inside a word that the user ignores is left out. */
export function createMentionReader(own: OwnVocabulary): (read: ReadArticles) => Mentions {
  const vocabulary = createFieldVocabulary(lexicon, own);
  const readLayout = createLayoutReader(lexicon.sections);
  const readCues = createCueReader(lexicon);
  const readGenres = createGenreReader(lexicon.genres);
  const readCounts = createReadCounts(lexicon);
  const findCauses = createCauseFinder(lexicon, own.causes);
  const maskFor = createMask(own.ignore);
  return ({ text, lines, articles, published }) => {
    const unmasked = maskFor(text);
    const starts = articles.map(({ start }) => start);
    const layout = readLayout(text, starts, lines);
    const isGeneral = readGenres(text, articles);
    const readAssertion = createAssertionReader(layout, readCues(text), isGeneral);
    return {
      layout,
      fields: unmasked(readFields(layout, vocabulary, readAssertion)),
      counts: unmasked(readCounts(layout, readAssertion)),
      dates: unmasked(readDates(text, articles, { ...(published !== undefined && { published }) })),
      causes: unmasked(findCauses(layout)).filter(({ start }) => !isGeneral(start)),
    };
  };
}

/** Whether two readings would be the same: names may cut a text otherwise into articles. */
export function sameArticles(one: ReadArticles, other: ReadArticles): boolean {
  return (
    one.text === other.text &&
    one.published === other.published &&
    one.articles.length === other.articles.length &&
    one.articles.every(({ start, end }, index) => {
      const article = other.articles[index];
      return article?.start === start && article.end === end;
    })
  );
}
