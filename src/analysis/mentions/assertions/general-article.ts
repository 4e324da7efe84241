import { createCueScanner } from '../../lexicon/cue-scanner.ts';
import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { Span } from '../../model/span.ts';
import { indexAt } from '../../text/locate.ts';

/** Whether a place lies in an article that tells of no breach: a guide, a column, a policy. */
export type GeneralAt = (offset: number) => boolean;

/** How many signs of such an article it takes; one may stand in any notice. */
const enough = 2;

/**
 * Builds the reader that tells articles of general content from reports. An article is general where it explains, advises
 * or promises (とは、, しましょう, 利用目的) and nowhere reports (と発表した, 判明しました, お詫び申し上げます).
 *
 * @param groups the lexicon's `genres`
 */
export function createGenreReader(groups: readonly CueGroup[]) {
  const scan = createCueScanner(groups);
  return (text: string, articles: readonly Span[]): GeneralAt => {
    const cues = scan(text);
    const general = cues.of('general');
    const isGeneral = (article: Span): boolean => {
      if (cues.of('report').firstIn(article)) return false;
      let { start } = article;
      for (let seen = 0; seen < enough; seen++) {
        const sign = general.firstIn({ start, end: article.end });
        if (!sign) return false;
        start = sign.end;
      }
      return true;
    };
    const spans = articles.map((article) => ({ ...article, general: isGeneral(article) }));
    return (offset) => {
      const article = spans[indexAt(spans, offset)];
      return article !== undefined && offset < article.end && article.general;
    };
  };
}
