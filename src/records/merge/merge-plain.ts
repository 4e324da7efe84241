import type { MapEditor } from '../../yaml/index.ts';
import type { Evidence } from '../generated/notice-record.ts';
import { mergeEvidence } from './merge-evidence.ts';
import { isAccepted, readOf } from './written-evidence.ts';

/** A plain value of the machine, and what it rests on. */
export interface FreshPlain {
  readonly value: string | undefined;
  readonly evidence: readonly Evidence[] | undefined;
}

/**
 * Merges a plain value (title, label, period …), whose evidence stands beside it under the same key. A value that differs
 * from what the machine read is a person's and stays; so do one that a person accepted, and the lack of one whose
 * evidence is still there.
 */
export function mergePlain(
  holder: MapEditor,
  evidence: MapEditor | undefined,
  key: string,
  fresh: FreshPlain,
): void {
  const written = holder.value(key);
  const quotes = evidence?.value(key);
  const read = readOf(quotes);
  if (written === undefined) {
    if (evidence?.has(key) || fresh.value === undefined) return;
    holder.insert(key, fresh.value);
    if (fresh.evidence) evidence?.insert(key, fresh.evidence);
  } else if (read === undefined || read !== written || isAccepted(quotes)) {
    if (read !== undefined && read === fresh.value) mergeEvidence(evidence?.list(key), fresh.evidence ?? []);
  } else if (fresh.value === undefined) {
    if (holder.canRemove(key) && evidence?.remove(key)) holder.remove(key);
  } else {
    holder.set(key, fresh.value);
    mergeEvidence(evidence?.list(key), fresh.evidence ?? []);
  }
}
