/** The only door of the vocabulary layer. */
export { addForm, addName, type FormOf, ignoreTerm } from './edit/edit-vocabulary.ts';
export { openCodesOf } from './open-codes.ts';
export { placeInVocabulary } from './place-in-vocabulary.ts';
export { vocabularyKind } from './vocabulary-kind.ts';
export { readVocabulary, type ReadVocabulary } from './read-vocabulary.ts';
