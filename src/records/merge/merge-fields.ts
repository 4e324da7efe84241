import type { MapEditor } from '../../yaml/index.ts';
import type { Exposure } from '../generated/notice-record.ts';
import { mergeEvidence } from './merge-evidence.ts';
import { placeNew } from './place-new.ts';
import { isAccepted, readOf } from './written-evidence.ts';

/**
 * Merges the field codes of an exposure, whose evidence stands beside them by code. A code without the machine's reading
 * is a person's and stays, as does one that a person accepted; one that is gone while its evidence is still there was taken out by a person, and stays out.
 */
export function mergeFields(holder: MapEditor, evidence: MapEditor | undefined, fresh: Exposure): void {
  const list = holder.list('fields');
  const codes = fresh.fields ?? [];
  const quotes = evidence?.map('fields', codes);
  if (!list || !quotes) return;
  const written = list.values();
  const places = codes.map((code) => {
    const place = written.indexOf(code);
    return place < 0 ? undefined : place;
  });

  for (const [place, code] of written.entries()) {
    if (typeof code !== 'string' || codes.includes(code)) continue;
    const evidence = quotes.value(code);
    if (readOf(evidence) !== code || isAccepted(evidence)) continue;
    if (list.canRemove(place) && quotes.remove(code)) list.remove(place);
  }
  codes.forEach((code, index) => {
    const freshQuotes = fresh.evidence?.fields?.[code] ?? [];
    if (quotes.has(code)) {
      if (readOf(quotes.value(code)) === code) mergeEvidence(quotes.list(code), freshQuotes);
    } else if (places[index] === undefined) {
      list.insert(placeNew(index, places, written.length), code);
      quotes.insert(code, freshQuotes);
    }
  });
}
