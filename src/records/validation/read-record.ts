import { checkYaml, type OpenCodes, type Problem } from '../../yaml/index.ts';
import type { NoticeRecord } from '../generated/notice-record.ts';
import { validateNoticeRecord } from '../generated/validate-notice-record.mjs';
import { brokenRules } from './value-rules.ts';

/** A record, or everything that is wrong with it. */
export type ReadRecord = { readonly record: NoticeRecord } | { readonly problems: readonly Problem[] };

/**
 * Reads a record that is valid; see `validateRecord`. Never throws.
 *
 * @param text YAML; the problems' offsets are UTF-16 code units into it
 * @param openCodes codes that a user's own vocabulary adds
 */
export function readRecord(text: string, openCodes: OpenCodes = {}): ReadRecord {
  const { value, problems } = checkYaml(text, {
    matchesSchema: validateNoticeRecord,
    brokenRules,
    openCodes,
  });
  return value && problems.length === 0 ? { record: value as NoticeRecord } : { problems };
}
