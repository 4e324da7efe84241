import type { EditResult, EntryList, MapEditor, Path } from '../../yaml/index.ts';
import { placeInText } from '../add/add-entry.ts';
import type { RejectedKind } from '../generated/notice-record.ts';
import { keyOrder } from '../merge/key-order.ts';
import { isMap, readOf, writtenEvidence } from '../merge/written-evidence.ts';
import { isSamePath } from '../values/record-values.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { nearestOf } from './nearest-of.ts';
import { isRejectedKind, listOfKind, readEntry } from './read-entry.ts';
import { takenOut } from './taken-out.ts';

/**
 * Puts a reading back that a person took out: it waits for review again, as the machine's.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 * @param path of what remembers it, as `takenOut` gives it
 */
export function restoreReading(existing: string, path: Path): EditResult {
  const known = takenOut(existing).find((reading) => isSamePath(reading.path, path));
  return editRecord(existing, (root) => {
    const [key, place] = path;
    if (!known) return;
    if (key === 'rejected' && typeof place === 'number') restoreEntry(root, place);
    else if (key === 'evidence') {
      if (path[1] === 'published') root.map('source', keyOrder.source)?.insert('published', known.read);
      else root.insert(String(path[1]), known.read);
    } else if (key === 'exposures') {
      const exposure = root.list('exposures')?.entry(Number(place), keyOrder.exposure);
      if (path[3] === 'fields') restoreField(exposure, known.read);
      else exposure?.insert(String(path[3]), known.read);
    }
  });
}

function restoreEntry(root: MapEditor, place: number): void {
  const rejected = root.list('rejected');
  const reading = rejected?.values()[place];
  if (!isMap(reading) || !rejected?.remove(place)) return;
  const { kind, read, exact, prefix, suffix, start, end } = reading;
  if (!isRejectedKind(kind) || typeof read !== 'string') return;
  const quote = Object.fromEntries(
    Object.entries({ exact, prefix, suffix, start, end, read }).filter(([, value]) => value !== undefined),
  );
  const list = listFor(root, kind, start);
  const written = list?.values() ?? [];
  const after = typeof start === 'number' ? placeInText(written, { start }) : written.length - 1;
  list?.insert(after, { ...readEntry(kind, read), evidence: [quote] });
}

/** Of a count it is not remembered whose it was: it goes where what is told nearest to it stands. */
function listFor(root: MapEditor, kind: RejectedKind, start: unknown): EntryList | undefined {
  if (kind !== 'count') return root.list(listOfKind[kind]);
  const exposures = root.list('exposures');
  const place = typeof start === 'number' ? nearestOf(exposures?.values() ?? [], start) : 0;
  return exposures?.entry(place, keyOrder.exposure)?.list('counts') ?? root.list(listOfKind.total);
}

function restoreField(exposure: MapEditor | undefined, code: string): void {
  const quotes = exposure?.map('evidence', keyOrder.exposureEvidence)?.map('fields', []);
  const fields = exposure?.list('fields');
  const startOf = (other: unknown) => writtenEvidence(quotes?.value(String(other)))[0]?.start;
  if (readOf(quotes?.value(code)) !== code) return;
  const evidenced = fields?.values().map((other) => ({ evidence: [{ start: startOf(other) }] })) ?? [];
  fields?.insert(placeInText(evidenced, { start: startOf(code) ?? Infinity }), code);
}
