import type { Span } from '../../analysis/index.ts';
import type { EditResult, MapEditor, Path } from '../../yaml/index.ts';
import { entryKinds } from '../merge/entry-kind.ts';
import { keyOrder } from '../merge/key-order.ts';
import { anchorValues } from '../values/anchored-value.ts';
import { readValues } from '../values/read-values.ts';
import type { RecordValue, ValueKind } from '../values/record-value.ts';
import { editRecord } from '../yaml/edit-record.ts';

/**
 * Notes something on each value of a record that is made of a date or a figure at some words: on its entry, or, where the
 * value has no place for a note, on what holds it (a period's exposure, the record of a day of publication). What is noted
 * there already stays, and the same is never noted twice.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 * @param words UTF-16 span in the notice: of the date or figure, or a part of it
 * @param text of the notice, as it now is
 * @returns the text as it was where no value rests on the words, or each has the note
 */
export function noteOn(existing: string, words: Span, note: string, text: string): EditResult {
  const values = valuesAt(existing, words, text);
  if (values.length === 0) return { text: existing };
  return editRecord(existing, (root) => {
    for (const { path } of values) addNote(holderOf(root, path), note);
  });
}

/** Values that a weekday, a figure or a date can be wrong in. */
const kinds: ReadonlySet<ValueKind> = new Set(['event', 'period', 'published', 'count', 'total']);

/** A value rests on its first quote: the others are the clauses round it. */
function valuesAt(existing: string, words: Span, text: string): readonly RecordValue[] {
  const values = readValues(existing)?.values.filter(({ kind }) => kinds.has(kind)) ?? [];
  return anchorValues(values, text)
    .filter(({ quotes: [first] }) => {
      const anchoring = first?.anchoring;
      if (!anchoring || !('span' in anchoring)) return false;
      return anchoring.span.start < words.end && words.start < anchoring.span.end;
    })
    .map(({ value }) => value);
}

function holderOf(root: MapEditor, [list, place, key, inner]: Path): MapEditor | undefined {
  if (typeof place !== 'number') return root;
  if (list === 'timeline') return root.list(list)?.entry(place, entryKinds.timeline.order);
  if (list === 'totals') return root.list(list)?.entry(place, entryKinds.counts.order);
  const exposure = root.list('exposures')?.entry(place, keyOrder.exposure);
  if (key !== 'counts' || typeof inner !== 'number') return exposure;
  return exposure?.list(key)?.entry(inner, entryKinds.counts.order);
}

function addNote(holder: MapEditor | undefined, note: string): void {
  const written = holder?.value('note');
  if (written === undefined) holder?.insert('note', note);
  else if (typeof written === 'string' && !written.includes(note)) holder?.set('note', `${written}; ${note}`);
}
