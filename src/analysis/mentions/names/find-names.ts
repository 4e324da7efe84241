import { becauseOwn, createOwnMatcher } from '../../lexicon/own-words.ts';
import { displacing } from '../drop-overlaps.ts';
import type { TokenTable } from '../../model/tokens.ts';
import { bySpan } from '../../model/span.ts';
import { rememberLast } from '../../remember-last.ts';
import { createBodyReader } from './organization-body.ts';
import { createForeignReader } from './organization-foreign.ts';
import { createHeadlineReader } from './organization-headline.ts';
import { createLegalFormReader } from './organization-legal-form.ts';
import { createQuotedReader } from './organization-quoted.ts';
import { createRelatedReader } from './organization-related.ts';
import { createStandingReader } from './organization-standing.ts';
import { createSubjectReader } from './organization-subject.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { settleNames } from './name-questions.ts';
import type { FoundName, NamedSpan } from './named-span.ts';
import { inFull, withoutWhereabouts } from './whereabouts.ts';

export interface FoundNames {
  /** In reading order, without overlaps. */
  readonly names: readonly NamedSpan[];
  /** Pieces of the text that only a tokenizer can take apart. */
  readonly questions: readonly string[];
}

/**
 * Builds the finder of names of organisations. Where two readers overlap, the longer name stands; of two of one length
 * the user's own.
 *
 * @param own names that the user knows: no other reader need see that they are names
 * @returns names that stand without a tokenizer, or with its answers those that these bear out
 */
export function createNameFinder(words: NameVocabulary, own: readonly string[] = []) {
  const matchOwn = createOwnMatcher(own);
  const readers = [
    createLegalFormReader(words),
    createBodyReader(words),
    createForeignReader(words),
    createSubjectReader(words),
    createStandingReader(words),
    createQuotedReader(words),
    createRelatedReader(words),
    createHeadlineReader(words),
  ];
  // The second pass over a notice, with a tokenizer's answers, finds the same.
  const find = rememberLast(
    (text: string) => readers.flatMap((read) => read(text)),
    (text, other) => text === other,
  );
  return (text: string, tokens?: TokenTable): FoundNames => {
    const found = find(text);
    const { names, questions } = settleNames(text, found, tokens);
    const known = matchOwn(text).map(({ start, end, values: [name = ''] }): FoundName => ({
      start,
      end,
      name,
      by: becauseOwn.by,
    }));
    const kept: FoundName[] = [];
    for (const named of [...known, ...names].sort(bySpan)) {
      const last = kept.at(-1);
      if (!last || named.start >= last.end) kept.push(named);
      else if (named.end - named.start > last.end - last.start)
        kept[kept.length - 1] = displacing(named, last, last.name);
      else if (named.name !== last.name) kept[kept.length - 1] = displacing(last, named, named.name);
    }
    return {
      names: withoutWhereabouts(text, inFull(text, kept)).map((named) => ({
        ...named,
        base: words.baseOf(named.name),
      })),
      questions,
    };
  };
}
