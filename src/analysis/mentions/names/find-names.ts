import { bySpan } from '../../model/span.ts';
import { createBodyReader } from './organization-body.ts';
import { createForeignReader } from './organization-foreign.ts';
import { createLegalFormReader } from './organization-legal-form.ts';
import { createStandingReader } from './organization-standing.ts';
import { createSubjectReader } from './organization-subject.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import type { FoundName, NamedSpan } from './named-span.ts';

/** Names of organisations in reading order; where two readers overlap, the longer name stands. */
export function createNameFinder(words: NameVocabulary): (text: string) => readonly NamedSpan[] {
  const readers = [
    createLegalFormReader(words),
    createBodyReader(words),
    createForeignReader(words),
    createSubjectReader(words),
    createStandingReader(words),
  ];
  return (text) => {
    const kept: FoundName[] = [];
    for (const named of readers.flatMap((read) => read(text)).sort(bySpan)) {
      const last = kept.at(-1);
      if (!last || named.start >= last.end) kept.push(named);
      else if (named.end - named.start > last.end - last.start) kept[kept.length - 1] = named;
    }
    return kept.map((named) => ({ ...named, base: words.baseOf(named.name) }));
  };
}
