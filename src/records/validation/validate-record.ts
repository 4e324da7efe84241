import { checkYaml, type OpenCodes, type Problem } from '../../yaml/index.ts';
import { validateNoticeRecord } from '../generated/validate-notice-record.mjs';
import { brokenRules } from './value-rules.ts';

/**
 * Everything that is wrong with a record, in the order of the text: departures from YAML alone where there are such, else
 * departures from the schema and from the rules that a schema cannot say. Never throws.
 *
 * @param text YAML; the problems' offsets are UTF-16 code units into it
 * @param openCodes codes that a user's own vocabulary adds
 */
export function validateRecord(text: string, openCodes: OpenCodes = {}): readonly Problem[] {
  return checkYaml(text, { matchesSchema: validateNoticeRecord, brokenRules, openCodes }).problems;
}
