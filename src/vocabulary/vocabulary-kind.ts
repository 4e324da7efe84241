import { createCodesCalled, createFigureReader, type CodeList } from '../analysis/index.ts';
import schema from '../../schemas/vocabulary.schema.json';
import type { MendableKind } from '../yaml/index.ts';
import { vocabularyLayout } from './layout.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** Definition of the schema → words that stand for its codes. */
const lists: Readonly<Record<string, CodeList>> = { fieldCode: 'fields', causeCode: 'causes' };

/** A user's own vocabulary, for those who mend files. */
export function vocabularyKind(): MendableKind {
  const called = createCodesCalled();
  return {
    schema,
    standsOnOneLine: vocabularyLayout,
    check: (text) => readVocabulary(text).problems,
    readFigure: createFigureReader(),
    codesCalled: (definition, word) => {
      const list = lists[definition];
      return list ? called(list, word) : [];
    },
  };
}
