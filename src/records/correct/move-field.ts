import type { Certainty } from '../../analysis/index.ts';
import type { EntryList, MapEditor } from '../../yaml/index.ts';
import { placeInText } from '../add/add-entry.ts';
import { exposureBeside, exposureFor } from '../add/exposure-for.ts';
import { canonical } from '../evidence/canonical.ts';
import type { ExclusionBasis } from '../generated/notice-record.ts';
import { entryKinds } from '../merge/entry-kind.ts';
import { keyOrder } from '../merge/key-order.ts';
import { isMap, readOf, type WrittenEvidence, writtenEvidence } from '../merge/written-evidence.ts';
import { keepOut } from '../review/keep-out.ts';
import type { JudgedAssertion } from './correction.ts';
import { correctEntry, correctPlain } from './correct-entry.ts';
import { asPersons, FieldCodes } from './field-codes.ts';

/** A code between being taken out of one place and put into another. */
interface Moved {
  readonly code: string;
  readonly evidence: readonly WrittenEvidence[];
}

/** Says of a field of an exposure how certain its leak is: it goes where what is so certain stands. */
export function assertField(root: MapEditor, at: number, place: number, assertion: JudgedAssertion): void {
  const exposures = root.list('exposures');
  const exposure = exposures?.entry(at, keyOrder.exposure);
  const fields = FieldCodes.of(exposure);
  const code = fields?.codes[place];
  if (!exposures || !exposure || !fields || typeof code !== 'string') return;
  const moved = { code, evidence: fields.evidenceOf(code) };
  if (assertion === 'ruled-out' || assertion === 'no-evidence') {
    if (fields.takeOut(place)) exclude(root, moved, assertion);
  } else if (exposure.value('certainty') === assertion) {
    const evidence = exposure.map('evidence', keyOrder.exposureEvidence);
    correctPlain(exposure, evidence, 'certainty', assertion);
  } else if (fields.codes.length === 1) {
    correctPlain(exposure, exposure.map('evidence', keyOrder.exposureEvidence), 'certainty', assertion);
  } else if (fields.takeOut(place)) expose(exposures, at, moved, assertion);
}

/** Says of an excluded field on what ground it is excluded, or that it leaked after all. */
export function assertExcluded(root: MapEditor, place: number, assertion: JudgedAssertion): void {
  const excluded = root.list('excluded');
  if (assertion === 'ruled-out' || assertion === 'no-evidence') {
    correctEntry(excluded?.entry(place, entryKinds.excluded.order), entryKinds.excluded, {
      basis: assertion,
    });
    return;
  }
  const exposures = root.list('exposures');
  const entry = excluded?.values()[place];
  if (!exposures || !isMap(entry) || typeof entry.field !== 'string' || !excluded?.remove(place)) return;
  const { field, basis } = entry;
  const read = readOf(entry.evidence);
  const evidence = writtenEvidence(entry.evidence);
  if (read !== undefined && read === canonical.excluded({ field, basis: basis as ExclusionBasis })) {
    keepOut(root, { kind: 'excluded', read, quote: evidence[0] });
  }
  expose(exposures, undefined, { code: field, evidence }, assertion);
}

function exclude(root: MapEditor, { code, evidence }: Moved, basis: ExclusionBasis): void {
  const list = root.list('excluded');
  if (!list) return;
  const written = list.values();
  const known = written.findIndex((entry) => isMap(entry) && entry.field === code);
  if (known >= 0) {
    correctEntry(list.entry(known, entryKinds.excluded.order), entryKinds.excluded, { basis });
    return;
  }
  const start = evidence[0]?.start;
  const after = start === undefined ? written.length - 1 : placeInText(written, { start });
  const quotes = asPersons(evidence, canonical.excluded({ field: code, basis }));
  list.insert(after, { field: code, basis, ...(quotes.length > 0 && { evidence: quotes }) });
}

/** @param from place of the exposure whose victims are meant, where it is some victims' */
function expose(
  exposures: EntryList,
  from: number | undefined,
  { code, evidence }: Moved,
  certainty: Certainty,
): void {
  const written = exposures.values();
  const place =
    from === undefined
      ? written.findIndex((exposure) => isMap(exposure) && exposure.certainty === certainty)
      : exposureFor(written, from, certainty);
  const fields =
    place === undefined || place < 0
      ? undefined
      : FieldCodes.of(exposures.entry(place, keyOrder.exposure), { code });
  if (fields) fields.putIn(fields.codes.length - 1, code, evidence);
  else {
    const quotes = asPersons(evidence, code);
    exposures.insert(from ?? written.length - 1, {
      ...exposureBeside(written[from ?? -1], certainty),
      fields: [code],
      ...(quotes.length > 0 && { evidence: { fields: { [code]: quotes } } }),
    });
  }
}
