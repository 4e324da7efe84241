import type { Finding } from '../../analysis/index.ts';
import type { NoticeRecord } from '../../records/index.ts';
import { findingObject } from '../annotations/finding-object.ts';

/** What came of one notice. */
export interface NoticeResult {
  /** `null` where the input is not even a notice with a name. */
  readonly path: string | null;
  readonly records?: readonly NoticeRecord[];
  readonly findings?: readonly Finding[];
  readonly failures?: readonly { readonly code: string; readonly message: string }[];
}

/**
 * One line a notice, whatever is in it, failures too: for an engine that has to tell which line of its input a line of
 * output answers, as long as one process reads many parts of a corpus.
 */
export function noticeLine({ path, records = [], findings = [], failures = [] }: NoticeResult): string {
  const told = failures.map(({ code, message }) => ({ code, message }));
  return `${JSON.stringify({ path, records, findings: findings.map(findingObject), failures: told })}\n`;
}
