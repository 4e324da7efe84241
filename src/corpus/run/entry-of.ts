import { type Analysis, noteText } from '../../analysis/index.ts';
import { createLineIndex } from '../../exports/annotations/line-index.ts';
import { readValues } from '../../records/index.ts';
import type { Notice } from '../notice.ts';
import { recordOf, suggestionFile } from '../records/record-file.ts';
import type { RecordText, WrittenRecord } from '../records/write-record.ts';
import type { JournalEntry } from './journal-entry.ts';

/**
 * What the journal keeps of a notice whose records are all written.
 *
 * @param written one a record, in the order of the incidents
 */
export function entryOf(
  { path, text }: Notice,
  key: string,
  { annotations, findings }: Analysis,
  stem: string,
  written: readonly (WrittenRecord & RecordText)[],
): JournalEntry {
  const position = createLineIndex(text);
  const candidates = new Map<string, number>();
  for (const mention of annotations) {
    if (mention.kind !== 'candidate') continue;
    candidates.set(mention.term, (candidates.get(mention.term) ?? 0) + 1);
  }
  const files = written.map((_, index) => recordOf(stem, index));
  return {
    path,
    key,
    records: files,
    suggestions: files.filter((_, index) => written[index]?.outcome === 'suggested').map(suggestionFile),
    withoutEvidence: written.flatMap((record, index) =>
      withoutEvidence(record).map((place) => `${files[index] ?? ''}: ${place}`),
    ),
    findings: findings.map((finding) => ({
      code: finding.code,
      ...position(finding.start),
      message: noteText(finding),
    })),
    candidates: Object.fromEntries(candidates),
  };
}

/** Where a record has values that rest on nothing. The machine writes none: a record that is all its own is not read again. */
function withoutEvidence({ outcome, text }: WrittenRecord & RecordText): string[] {
  if (outcome === 'created') return [];
  const values = readValues(text)?.values ?? [];
  return values.filter(({ evidence }) => evidence.length === 0).map(({ path }) => path.join('/'));
}
