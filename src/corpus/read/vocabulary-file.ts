import type { ReadVocabulary } from '../../vocabulary/index.ts';
import type { Result } from '../failure.ts';
import { readText, type TextFile } from './read-text.ts';

/**
 * Reads a user's own vocabulary.
 *
 * @param path how the file is named in results
 * @param file where it lies
 */
export async function readVocabularyFile(
  path: string,
  file: string,
): Promise<Result<TextFile & ReadVocabulary>> {
  const read = await readText(path, file);
  if ('failure' in read) return read;
  // Most runs have no vocabulary, and need no YAML for it.
  const { readVocabulary } = await import('../../vocabulary/index.ts');
  return { value: { ...read.value, ...readVocabulary(read.value.text) } };
}
