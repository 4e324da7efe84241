import type { EntryList } from '../../yaml/index.ts';
import type { Evidence } from '../generated/notice-record.ts';
import { keyOrder } from './key-order.ts';
import { placeNew } from './place-new.ts';
import { sameQuote, writtenEvidence, type WrittenEvidence } from './written-evidence.ts';

/**
 * Brings the evidence of a machine's value up to date: quotes that moved get their new position and context, new ones
 * come in, those that no longer bear the value go. What a person wrote by hand, without a position, stays.
 */
export function mergeEvidence(list: EntryList | undefined, fresh: readonly Evidence[]): void {
  if (!list) return;
  const written = writtenEvidence(list.values());
  const places = pairUp(written, fresh);
  for (const place of written.keys()) {
    if (!places.includes(place) && isMachines(written[place])) list.remove(place);
  }
  fresh.forEach((evidence, index) => {
    const place = places[index];
    if (place === undefined) {
      list.insert(placeNew(index, places, written.length), evidence);
      return;
    }
    const entry = list.entry(place, keyOrder.evidence);
    for (const key of machineKeys) {
      const value = evidence[key];
      if (value !== undefined) entry?.set(key, value);
      else entry?.remove(key);
    }
  });
}

/** All but what a person says of the evidence. */
const machineKeys = (keyOrder.evidence as (keyof Evidence)[]).filter((key) => key !== 'accepted');

/** For each fresh piece the place of the written one that cites the same words. */
function pairUp(written: readonly WrittenEvidence[], fresh: readonly Evidence[]): (number | undefined)[] {
  const taken = new Set<number>();
  return fresh.map((evidence) => {
    const place = written.findIndex((other, at) => !taken.has(at) && sameQuote(other, evidence));
    if (place < 0) return undefined;
    taken.add(place);
    return place;
  });
}

/** The machine always writes a position and its context. */
function isMachines(evidence: WrittenEvidence | undefined): boolean {
  return evidence?.start !== undefined && evidence.prefix !== undefined && evidence.suffix !== undefined;
}
