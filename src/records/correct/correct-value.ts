import type { EditResult, MapEditor, Path } from '../../yaml/index.ts';
import { entryKinds } from '../merge/entry-kind.ts';
import { keyOrder } from '../merge/key-order.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { correctEntry, correctPlain } from './correct-entry.ts';
import type { Correction } from './correction.ts';
import { FieldCodes } from './field-codes.ts';
import { assertExcluded, assertField } from './move-field.ts';

/**
 * Gives a value of a record another value, as a person does: `['totals', 0]` the unit `people`, `['timeline', 2]` another
 * event, `['exposures', 0, 'fields', 1]` another code. Nothing else changes in the text, and the evidence stays with what
 * the machine read in it, so that the value counts as corrected and no merge takes it back.
 *
 * A field that is said to be ruled out goes to the excluded fields, and back; one that is as certain as no other of its
 * exposure goes to an exposure of its own.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 * @param path of the value, as `readValues` gives it
 * @param correction what has no place in a value of that kind is passed over, and so is a code where certainty is said too
 * @returns the text as it was where there is no such value, or a person's comment would go with it
 */
export function correctValue(existing: string, path: Path, correction: Correction): EditResult {
  return editRecord(existing, (root) => {
    correct(root, path, correction);
  });
}

function correct(root: MapEditor, path: Path, correction: Correction): void {
  const [list, place, key, inner] = path;
  const evidence = root.map('evidence', keyOrder.recordEvidence);
  if (list === 'title') correctPlain(root, evidence, 'title', correction.text);
  else if (list === 'source') {
    correctPlain(root.map('source', keyOrder.source), evidence, 'published', correction.date);
  } else if (typeof place !== 'number') return;
  else if (list === 'exposures') {
    if (typeof inner !== 'number') correctExposure(root, place, key, correction);
    else if (key === 'counts') {
      correctCount(
        exposureAt(root, place)?.list('counts')?.entry(inner, entryKinds.counts.order),
        correction,
      );
    } else if (key === 'fields') correctField(root, place, inner, correction);
  } else correctListed(root, list, place, correction);
}

function correctListed(root: MapEditor, list: unknown, place: number, correction: Correction): void {
  const { name, role, code, date, event, assertion } = correction;
  const entry = (kind: keyof typeof entryKinds) => root.list(kind)?.entry(place, entryKinds[kind].order);
  switch (list) {
    case 'organizations':
      correctEntry(entry(list), entryKinds[list], { name, role });
      return;
    case 'services':
      correctEntry(entry(list), entryKinds[list], { name });
      return;
    case 'causes':
      correctEntry(entry(list), entryKinds[list], { code });
      return;
    case 'totals':
      correctCount(root.list('totals')?.entry(place, entryKinds.counts.order), correction);
      return;
    case 'excluded':
      if (assertion) assertExcluded(root, place, assertion);
      else correctEntry(entry(list), entryKinds[list], { field: code });
      return;
    case 'timeline':
      correctEntry(entry(list), entryKinds[list], { date, event });
  }
}

function correctExposure(root: MapEditor, place: number, key: unknown, correction: Correction): void {
  const { text, date, assertion } = correction;
  const exposure = exposureAt(root, place);
  const evidence = exposure?.map('evidence', keyOrder.exposureEvidence);
  if (key === 'label') correctPlain(exposure, evidence, key, text);
  else if (key === 'period') correctPlain(exposure, evidence, key, date);
  else if (key === 'certainty' && (assertion === 'confirmed' || assertion === 'suspected')) {
    correctPlain(exposure, evidence, key, assertion);
  }
}

function correctCount(entry: MapEditor | undefined, { value, unit, qualifier }: Correction): void {
  correctEntry(entry, entryKinds.counts, { value, unit, qualifier });
}

function correctField(root: MapEditor, at: number, place: number, { code, assertion }: Correction): void {
  if (assertion) assertField(root, at, place, assertion);
  else if (code !== undefined)
    FieldCodes.of(exposureAt(root, at), { code, after: place })?.replace(place, code);
}

function exposureAt(root: MapEditor, place: number): MapEditor | undefined {
  return root.list('exposures')?.entry(place, keyOrder.exposure);
}
