import type { Lexicon } from '../lexicon/generated/lexicon-types.ts';
import type { Finding } from '../model/finding.ts';
import { bySpan } from '../model/span.ts';
import type { FindingRule, ReadNotice } from './finding-rule.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

export type FindingReader = (notice: ReadNotice) => readonly Finding[];

/** Builds the function that tells what cannot be right in a notice as it stands; docs/findings.md describes each rule. */
export function createFindingReader({ sums }: Pick<Lexicon, 'sums'>): FindingReader {
  const rules: readonly FindingRule[] = [weekdayMismatch, sumMismatch(sums)];
  return (notice) =>
    rules
      .flatMap((rule) => rule.find(notice).map((finding): Finding => ({ code: rule.id, ...finding })))
      .sort(bySpan);
}
