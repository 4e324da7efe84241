import type { Certainty } from '../../analysis/index.ts';
import type { EntryList, MapEditor } from '../../yaml/index.ts';
import type { Quote } from '../evidence/quote.ts';
import { keyOrder } from '../merge/key-order.ts';
import { isMap } from '../merge/written-evidence.ts';
import { cite, cites } from './cite.ts';
import { exposureBeside } from './exposure-for.ts';

/**
 * Adds field codes to an exposure, or the quote alone to the evidence of those that it has.
 *
 * @param place of the exposure; nothing begins one of its own beside that at `beside`. What another exposure has on the
 * same words is passed over, unless it is meant to be of each
 */
export function addFields(
  exposures: EntryList | undefined,
  {
    place,
    beside,
    isOfEach = false,
  }: { readonly place: number | undefined; readonly beside: number; readonly isOfEach?: boolean },
  codes: readonly string[],
  quote: Quote,
  certainty: Certainty,
): void {
  if (!exposures) return;
  const written = exposures.values();
  const others = isOfEach ? written.filter((_, at) => at === place) : written;
  const missing = codes.filter((code) => !others.some((exposure) => isRecorded(exposure, code, quote)));
  const exposure = place === undefined ? undefined : exposures.entry(place, keyOrder.exposure);
  if (exposure) addToExposure(exposure, missing, quote);
  else if (missing.length > 0) {
    const fields = Object.fromEntries(missing.map((code) => [code, [quote]]));
    exposures.insert(beside, {
      ...exposureBeside(written[beside], certainty),
      fields: missing,
      evidence: { fields },
    });
  }
}

function addToExposure(exposure: MapEditor, codes: readonly string[], quote: Quote): void {
  const list = exposure.list('fields');
  const written = list?.values() ?? [];
  // The evidence of the codes stands in their order.
  const order = [...new Set([...written.map(String), ...codes])];
  const quotes = exposure.map('evidence', keyOrder.exposureEvidence)?.map('fields', order);
  if (!list || !quotes) return;
  for (const code of codes) {
    if (!written.includes(code)) list.insert(written.length - 1, code);
    if (quotes.has(code)) cite(quotes.list(code), quote);
    else quotes.insert(code, [quote]);
  }
}

function isRecorded(exposure: unknown, code: string, quote: Quote): boolean {
  if (!isMap(exposure) || !isMap(exposure.evidence) || !isMap(exposure.evidence.fields)) return false;
  const fields: unknown = exposure.fields;
  return Array.isArray(fields) && fields.includes(code) && cites(exposure.evidence.fields[code], quote);
}
