import type { Uri } from 'vscode';
import type { Analysis } from '../analysis/index.ts';
import type { Analyst } from '../corpus/analyse/analyst.ts';
import type { Vocabularies } from './vocabulary/vocabularies.ts';

/**
 * Reads words as if they were all of a notice, by the vocabulary of the one that they are for.
 *
 * @param around the analysis of that notice: its day of publication gives years that the words leave out
 */
export type WordReader = (words: string, notice: Uri, around: Analysis) => Promise<Analysis>;

export function createWordReader(analyst: Analyst, vocabularies: Pick<Vocabularies, 'of'>): WordReader {
  return async (words, notice, { incidents }) => {
    const vocabulary = await vocabularies.of(notice);
    const published = incidents.find((incident) => incident.published)?.published?.date;
    const day = published !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(published) ? published : undefined;
    return analyst.analyse(words, {
      ...(vocabulary && { vocabulary }),
      ...(day !== undefined && { published: day }),
    });
  };
}
