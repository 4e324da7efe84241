import type { Annotation, Found } from '../model/annotation.ts';
import type { Incident } from '../model/incident.ts';
import { overlaps, type Span } from '../model/span.ts';
import { indexAt } from '../text/locate.ts';

/** The file that decides it. */
const id = 'untold-articles';

/**
 * In an article that tells of no breach nothing has leaked: 氏名 in a piece on how to set up a form, or in one on a gang
 * that boasts of its loot, is merely mentioned.
 *
 * @param mentions of the whole notice, in reading order
 */
export function withoutLeaksUntold(
  mentions: readonly Found<Annotation>[],
  articles: readonly Span[],
  incidents: readonly Incident[],
): readonly Found<Annotation>[] {
  const told = articles.map((article) => incidents.some(({ section }) => overlaps(section, article)));
  if (told.every((each) => each)) return mentions;
  return mentions.map((mention) => {
    const article = indexAt(articles, mention.start);
    return told[article] === false ? asMention(mention) : mention;
  });
}

function asMention(mention: Found<Annotation>): Found<Annotation> {
  switch (mention.kind) {
    case 'field':
    case 'category':
      return mention.assertion === 'confirmed' || mention.assertion === 'suspected'
        ? { ...mention, assertion: 'mention', because: [...mention.because, { by: id }] }
        : mention;
    case 'count':
      return mention.affected
        ? { ...mention, affected: false, because: [...mention.because, { by: id }] }
        : mention;
    default:
      return mention;
  }
}
