import schema from '../../schemas/vocabulary.schema.json';
import { createSchemaTree, type Place, placeAt } from '../yaml/index.ts';

const vocabularySchema = createSchemaTree(schema);

/**
 * The key or value at a place of a vocabulary, and what the schema says of it; nothing where none can stand.
 *
 * @param offset UTF-16 code units from the start of `text`
 */
export function placeInVocabulary(text: string, offset: number): Place | undefined {
  return placeAt(text, offset, vocabularySchema);
}
