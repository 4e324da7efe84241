/** The only door of the vocabulary layer. */
export { openCodesOf } from './open-codes.ts';
export { vocabularyKind } from './vocabulary-kind.ts';
export { readVocabulary, type ReadVocabulary } from './read-vocabulary.ts';
