import schema from '../../../schemas/vocabulary.schema.json';
import { type FileForm, isList } from '../../yaml/index.ts';

/** How a vocabulary is written: an entry on a line, `{code: member-id, forms: [会員札]}`, and so a list of words. */
export const vocabularyForm: FileForm = {
  order: Object.keys(schema.properties),
  standsOnOneLine: (value) =>
    isList(value) ? value.every((item) => typeof item !== 'object' || item === null) : 'code' in value,
};

/** In which order the keys of an entry stand. */
export const entryOrder = Object.keys(schema.definitions.field.properties);
