import type { EditResult, MapEditor, Path } from '../../yaml/index.ts';
import { FieldCodes } from '../correct/field-codes.ts';
import type { RejectedKind } from '../generated/notice-record.ts';
import { keyOrder } from '../merge/key-order.ts';
import { isMap, writtenEvidence } from '../merge/written-evidence.ts';
import { readValues } from '../values/read-values.ts';
import { valueOn } from '../values/record-values.ts';
import type { RecordValue, ValueKind } from '../values/record-value.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { listAt } from '../yaml/list-at.ts';
import { keepOut } from './keep-out.ts';

/** As what entries of a list are kept out; the others are plain values, whose evidence stays and keeps them out. */
const entries: Partial<Readonly<Record<ValueKind, RejectedKind>>> = {
  organization: 'organization',
  service: 'service',
  cause: 'cause',
  count: 'count',
  total: 'total',
  excluded: 'excluded',
  event: 'event',
};

/** Whether there can be a record without it: of how certain a leak is, something must be said. */
export function isRejectable({ kind }: Pick<RecordValue, 'kind'>): boolean {
  return kind !== 'certainty';
}

/**
 * Takes a value out of a record, as a person does, and keeps the machine from putting it in again: an entry goes with its
 * evidence and is kept as a rejected reading; of a field code or a plain value (title, published, label, period) the evidence
 * stays where it is.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 * @param path of the value, as `readValues` gives it
 * @returns the text as it was where there is no such value, it cannot be rejected, or a person's comment would go with it
 */
export function rejectValue(existing: string, path: Path): EditResult {
  const read = readValues(existing);
  const value = read && valueOn(read, path);
  return editRecord(existing, (root) => {
    if (value && isRejectable(value)) reject(root, value);
  });
}

function reject(root: MapEditor, value: RecordValue): void {
  const { kind, path } = value;
  const place = path.at(-1);
  const rejectedAs = entries[kind];
  if (typeof place !== 'number') rejectPlain(root, value);
  else if (rejectedAs) rejectEntry(root, value, place, rejectedAs);
  else {
    const exposure = root.list('exposures')?.entry(Number(path[1]), keyOrder.exposure);
    FieldCodes.of(exposure)?.takeOut(place);
  }
}

function rejectEntry(
  root: MapEditor,
  { path, text, read }: RecordValue,
  place: number,
  as: RejectedKind,
): void {
  // A record names its organisations, be it none.
  const list = as === 'organization' ? root.list('organizations', true) : listAt(root, path.slice(0, -1));
  const entry = list?.values()[place];
  if (!list?.remove(place) || !isMap(entry)) return;
  keepOut(root, { kind: as, read: read ?? text, quote: writtenEvidence(entry.evidence)[0] });
}

function rejectPlain(root: MapEditor, { kind, path, evidencePath }: RecordValue): void {
  const key = String(path.at(-1));
  const [list, place] = path;
  const holder =
    kind === 'title'
      ? root
      : kind === 'published'
        ? root.map('source', keyOrder.source)
        : list === 'exposures'
          ? root.list('exposures')?.entry(Number(place), keyOrder.exposure)
          : undefined;
  if (!holder?.remove(key)) return;
  evidenceBeside(root, holder, evidencePath)?.entry(0, keyOrder.evidence)?.remove('accepted');
}

/** The list of evidence of a plain value, without opening what holds the value a second time. */
function evidenceBeside(root: MapEditor, holder: MapEditor, evidencePath: Path) {
  return evidencePath[0] === 'evidence' ? listAt(root, evidencePath) : listAt(holder, evidencePath.slice(-2));
}
