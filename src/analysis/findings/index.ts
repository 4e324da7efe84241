import { createCueScanner } from '../lexicon/cue-scanner.ts';
import type { Lexicon } from '../lexicon/generated/lexicon-types.ts';
import type { Finding } from '../model/finding.ts';
import { bySpan } from '../model/span.ts';
import type { FindingRule, ReadNotice } from './finding-rule.ts';
import { correctionMismatch } from './correction-mismatch.ts';
import { detectionBeforeIntrusion } from './detection-before-intrusion.ts';
import { futureDate } from './future-date.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

export type FindingReader = (notice: Omit<ReadNotice, 'slips'>) => readonly Finding[];

type FindingWords = Pick<Lexicon, 'events' | 'periods' | 'slips' | 'sums'>;

/** Builds the function that tells what cannot be right in a notice as it stands; docs/findings.md describes each rule. */
export function createFindingReader(lexicon: FindingWords): FindingReader {
  const rules: readonly FindingRule[] = [
    weekdayMismatch,
    sumMismatch(lexicon.sums),
    futureDate(lexicon),
    detectionBeforeIntrusion,
    correctionMismatch(lexicon.sums),
  ];
  const scan = createCueScanner(lexicon.slips);
  return (read) => {
    const notice: ReadNotice = { ...read, slips: once(() => scan(read.layout.text)) };
    return rules
      .flatMap((rule) => rule.find(notice).map((finding): Finding => ({ code: rule.id, ...finding })))
      .sort(bySpan);
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
