import type { OpenCodes, Problem } from '../../yaml/index.ts';
import { readRecord } from './read-record.ts';

/**
 * Everything that is wrong with a record, in the order of the text: departures from YAML alone where there are such, else
 * departures from the schema and from the rules that a schema cannot say. Never throws.
 *
 * @param text YAML; the problems' offsets are UTF-16 code units into it
 * @param openCodes codes that a user's own vocabulary adds
 */
export function validateRecord(text: string, openCodes: OpenCodes = {}): readonly Problem[] {
  const read = readRecord(text, openCodes);
  return 'record' in read ? [] : read.problems;
}
