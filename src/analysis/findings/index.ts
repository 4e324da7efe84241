import type { Finding } from '../model/finding.ts';
import { bySpan } from '../model/span.ts';
import type { FindingRule, ReadNotice } from './finding-rule.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

const rules: readonly FindingRule[] = [weekdayMismatch];

/** What cannot be right in a notice as it stands, in reading order; each rule is described in docs/findings.md. */
export function readFindings(notice: ReadNotice): readonly Finding[] {
  return rules
    .flatMap((rule) => rule.find(notice).map((finding): Finding => ({ code: rule.id, ...finding })))
    .sort(bySpan);
}
