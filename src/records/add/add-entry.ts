import type { EntryList } from '../../yaml/index.ts';
import type { Quote } from '../evidence/quote.ts';
import type { EntryKind } from '../merge/entry-kind.ts';
import { isMap, writtenEvidence } from '../merge/written-evidence.ts';
import { WrittenEntry } from '../merge/written-entry.ts';
import { cite, cites } from './cite.ts';

/**
 * Adds an entry with the words it rests on, in reading order; or the words alone, where the entry is there already.
 *
 * @param known tells of an entry whether it already stands for these words
 */
export function addEntry<Value extends object>(
  list: EntryList | undefined,
  value: Value,
  quote: Quote,
  kind: EntryKind<Value>,
  known: (entry: Readonly<Record<string, unknown>>) => boolean = () => true,
): void {
  if (!list) return;
  const written = list.values().map((entry) => (isMap(entry) ? entry : {}));
  if (written.some((entry) => cites(entry.evidence, quote) && known(entry))) return;
  const alike = written.findIndex(
    (entry) => new WrittenEntry(entry, kind).canonical === kind.canonical(value),
  );
  if (alike >= 0) cite(list.entry(alike, kind.order)?.list('evidence'), quote);
  else list.insert(placeInText(written, quote), { ...value, evidence: [quote] });
}

/** Behind the last entry that rests on earlier words, else at the start; at the end where no entry has evidence. */
export function placeInText(written: readonly unknown[], quote: Pick<Quote, 'start'>): number {
  const starts = written.map((entry) =>
    isMap(entry) ? writtenEvidence(entry.evidence)[0]?.start : undefined,
  );
  if (starts.every((start) => start === undefined)) return written.length - 1;
  return starts.findLastIndex((start) => start !== undefined && start <= quote.start);
}
