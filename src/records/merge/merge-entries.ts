import type { EntryList, MapEditor } from '../../yaml/index.ts';
import type { Evidence } from '../generated/notice-record.ts';
import type { EntryKind } from './entry-kind.ts';
import { mergeEvidence } from './merge-evidence.ts';
import { placeNew } from './place-new.ts';
import { WrittenEntry } from './written-entry.ts';

/** An entry as the machine finds it. */
interface FreshEntry {
  readonly evidence?: readonly Evidence[];
}

/**
 * Merges a list of entries that carry their evidence. An entry of the machine follows the fresh ones or goes; an entry of a
 * person stays as it is, and the machine's reading that it corrects is not put in again.
 */
export function mergeEntries<Value extends FreshEntry>(
  list: EntryList | undefined,
  fresh: readonly Value[],
  kind: EntryKind<Value>,
): void {
  if (!list) return;
  const written = list.values().map((value) => new WrittenEntry(value, kind));
  const places = pairEntries(written, fresh, kind);
  for (const [place, entry] of written.entries()) {
    if (!places.includes(place) && entry.isUntouched) list.remove(place);
  }
  fresh.forEach((value, index) => {
    const place = places[index];
    const entry = written[place ?? -1];
    if (place !== undefined && entry) updateEntry(list.entry(place, kind.order), entry, value, kind);
    else if (!written.some(({ canonical }) => canonical === kind.canonical(value))) {
      list.insert(placeNew(index, places, written.length), value);
    }
  });
}

function updateEntry<Value extends FreshEntry>(
  editor: MapEditor | undefined,
  entry: WrittenEntry<Value>,
  fresh: Value,
  kind: EntryKind<Value>,
): void {
  if (!editor) return;
  if (entry.isMachines) {
    for (const key of kind.valueKeys) {
      const value = fresh[key as keyof Value];
      if (value !== undefined) editor.set(key, value as string | number | boolean);
      else editor.remove(key);
    }
  }
  // Beside a person's correction the machine's evidence is kept true as long as it reads there what it did.
  if (entry.isMachines || entry.read === kind.canonical(fresh)) {
    mergeEvidence(editor.list('evidence'), fresh.evidence ?? []);
  }
}

/** For each fresh entry the place of its counterpart: read alike, of the same value, or resting on the same words. */
function pairEntries<Value extends FreshEntry>(
  written: readonly WrittenEntry<Value>[],
  fresh: readonly Value[],
  kind: EntryKind<Value>,
): (number | undefined)[] {
  const places = fresh.map((): number | undefined => undefined);
  const pairBy = (alike: (entry: WrittenEntry<Value>, value: Value) => boolean) => {
    fresh.forEach((value, index) => {
      if (places[index] !== undefined) return;
      const place = written.findIndex((entry, at) => !places.includes(at) && alike(entry, value));
      if (place >= 0) places[index] = place;
    });
  };
  pairBy(({ read }, value) => read === kind.canonical(value));
  pairBy(({ canonical }, value) => canonical === kind.canonical(value));
  pairBy((entry, value) => entry.restsOn(value.evidence?.[0]));
  return places;
}
