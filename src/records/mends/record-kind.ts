import {
  createCodesCalled,
  createFigureReader,
  type CodeList,
  type OwnVocabulary,
} from '../../analysis/index.ts';
import schema from '../../../schemas/notice-record.schema.json';
import type { MendableKind, OpenCodes } from '../../yaml/index.ts';
import { validateRecord } from '../validation/validate-record.ts';
import { recordLayout } from '../yaml/layout.ts';
import { idOfFile } from './id-of-file.ts';
import { offsetOfQuote } from './offset-of-quote.ts';
import { orderOfOffsets } from './order-of-offsets.ts';
import { readAgain } from './read-again.ts';
import { saidByQuote } from './said-by-quote.ts';

/** What is to be known of a record to mend it. */
export interface RecordSetting {
  /** Name of the record's file, without its folder. */
  readonly fileName?: string;
  readonly vocabulary?: OwnVocabulary;
  /** Codes that the vocabulary adds to those of the schema. */
  readonly openCodes?: OpenCodes;
}

/** Definition of the schema → words that stand for its codes. */
const lists: Readonly<Record<string, CodeList>> = {
  fieldCode: 'fields',
  causeCode: 'causes',
  eventCode: 'events',
  countUnit: 'units',
  qualifier: 'qualifiers',
};

/** Records, for those who mend files. */
export function recordKind({ fileName, vocabulary, openCodes }: RecordSetting): MendableKind {
  const called = createCodesCalled(vocabulary);
  return {
    schema,
    standsOnOneLine: recordLayout,
    check: (text) => validateRecord(text, openCodes),
    readFigure: createFigureReader(),
    codesCalled: (definition, word) => {
      const list = lists[definition];
      return list ? called(list, word) : [];
    },
    dayOf: publishedOf,
    menders: {
      'missing-key': [idOfFile(fileName), offsetOfQuote, readAgain, saidByQuote],
      'no-value': [idOfFile(fileName), offsetOfQuote, readAgain, saidByQuote],
      'bad-span': [offsetOfQuote, orderOfOffsets],
    },
  };
}

function publishedOf(root: unknown): string | undefined {
  const { source } = (root ?? {}) as { source?: { published?: unknown } | null };
  const published = source?.published;
  return typeof published === 'string' && /^\d{4}-\d\d-\d\d/.test(published) ? published : undefined;
}
