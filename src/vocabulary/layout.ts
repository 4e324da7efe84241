import { isList, type StandsOnOneLine } from '../yaml/index.ts';

/** How a vocabulary is written: an entry with a code, and each list of words, stand on one line. */
export const vocabularyLayout: StandsOnOneLine = (value, key) =>
  isList(value) ? key !== 'fields' && key !== 'causes' : 'code' in value;
