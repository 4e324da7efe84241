import type { EntryList, MapEditor } from '../../yaml/index.ts';
import type { Exposure } from '../generated/notice-record.ts';
import { entryKinds } from './entry-kind.ts';
import { keyOrder } from './key-order.ts';
import { mergeEntries } from './merge-entries.ts';
import { mergeFields } from './merge-fields.ts';
import { mergePlain } from './merge-plain.ts';
import { placeNew } from './place-new.ts';
import { WrittenExposure } from './written-exposure.ts';

/**
 * Merges the populations, each with the one in the record that is most like it.
 *
 * @param places for each fresh exposure its place in the record, where it has one
 */
export function mergeExposures(
  list: EntryList | undefined,
  fresh: readonly Exposure[],
  places: readonly (number | undefined)[],
): void {
  if (!list) return;
  const written = list.values().map((value) => new WrittenExposure(value));
  for (const [place, exposure] of written.entries()) {
    if (!places.includes(place) && exposure.isUntouched) list.remove(place);
  }
  fresh.forEach((exposure, index) => {
    const place = places[index];
    if (place === undefined) list.insert(placeNew(index, places, written.length), exposure);
    else mergeExposure(list.entry(place, keyOrder.exposure), exposure);
  });
}

function mergeExposure(editor: MapEditor | undefined, fresh: Exposure): void {
  if (!editor) return;
  const evidence = editor.map('evidence', keyOrder.exposureEvidence);
  for (const key of ['label', 'certainty', 'period'] as const) {
    mergePlain(editor, evidence, key, { value: fresh[key], evidence: fresh.evidence?.[key] });
  }
  mergeEntries(editor.list('counts'), fresh.counts ?? [], entryKinds.counts);
  mergeFields(editor, evidence, fresh);
}
