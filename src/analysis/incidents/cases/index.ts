import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { createParagraphReader } from './counted-paragraphs.ts';
import { headedCases } from './headed-cases.ts';
import { createLabelledCaseReader } from './labelled-cases.ts';
import { numberedCases } from './numbered-lines.ts';

export type CaseReader = (layout: Layout, article: Span) => readonly Span[];

/**
 * Builds the reader of the parts of one article that each tell of a breach of their own, by the first sign of those that
 * there are; none where the article tells of one breach only.
 *
 * @param lexicon `sections` has the labels, `talk` what says beforehand that there are several
 */
export function createCaseReader(lexicon: {
  readonly sections: readonly CueGroup[];
  readonly talk: readonly CueGroup[];
}): CaseReader {
  const readers: readonly CaseReader[] = [
    numberedCases,
    headedCases,
    createLabelledCaseReader(lexicon.sections),
    createParagraphReader(lexicon.talk),
  ];
  return (layout, article) => {
    for (const read of readers) {
      const cases = read(layout, article);
      if (cases.length >= 2) return cases;
    }
    return [];
  };
}
