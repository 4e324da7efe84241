import { withoutBlankEnds } from '../../analysis/index.ts';
import type { LabelMeaning } from '../../exports/standoff/label-name.ts';
import { type LabelForm, labelsOf, type NoticeLabel } from '../../exports/standoff/notice-labels.ts';
import {
  type CitedQuote,
  type Correction,
  type NoticeRecord,
  type PlainKind,
  type RecordValue,
  saidBy,
  type ValueKind,
} from '../../records/index.ts';
import { readNote } from './read-note.ts';
import { keyOf, type PlacedLabel } from './place-labels.ts';

/** What a person has done to a record's labels in a tool. */
export interface LabelChanges {
  /** Another label, attribute or note on the words of a value. */
  readonly corrected: readonly { readonly value: RecordValue; readonly correction: Correction }[];
  /** A plain value that now rests on other words. */
  readonly moved: readonly MovedLabel[];
  readonly added: readonly PlacedLabel[];
  /** Values with quotes that have no label any more; `isWhole` where the tool shows none of the value at all. */
  readonly gone: readonly GoneLabel[];
  /** Values whose labels are all as they were. */
  readonly untouched: readonly RecordValue[];
}

export interface MovedLabel {
  readonly value: RecordValue;
  readonly quotes: readonly CitedQuote[];
  readonly label: PlacedLabel;
}

export interface GoneLabel {
  readonly value: RecordValue;
  readonly quotes: readonly CitedQuote[];
  readonly isWhole: boolean;
}

const plainKinds: readonly ValueKind[] = [
  'title',
  'published',
  'label',
  'certainty',
  'period',
] satisfies PlainKind[];

function isPlain(kind: ValueKind): kind is PlainKind {
  return plainKinds.includes(kind);
}

/**
 * Compares the labels that came back with those that the record went out with.
 *
 * @param record as it went out; nothing where the labels began in the tool
 * @param notice its text
 */
export function compareLabels(
  record: NoticeRecord | undefined,
  labels: readonly PlacedLabel[],
  notice: string,
  form: LabelForm,
): LabelChanges {
  const before = record ? labelsOf(record, notice, form).labels : [];
  const places = new Map(before.map((label) => [label, placeOf(label, notice)]));
  const left = new Set(labels);
  const gone = new Set<NoticeLabel>();
  const corrected: { value: RecordValue; correction: Correction }[] = [];
  const moved: MovedLabel[] = [];
  const untouched: RecordValue[] = [];

  for (const label of before) {
    const now = labelAgain(label, places.get(label), left);
    if (!now) {
      gone.add(label);
      continue;
    }
    left.delete(now);
    const value = onlyValue(label, before);
    const correction = value && saidAnew(value, now, record);
    if (correction) corrected.push({ value, correction });
    else untouched.push(...label.quotes.map((quote) => quote.value));
  }
  for (const label of gone) {
    const value = onlyValue(label, before);
    if (!value) continue;
    for (const now of left) {
      if (!staysIn(now, value)) continue;
      const isThere = keyOf('', now.pieces) === places.get(label);
      const correction = isThere ? relabelled(value, now.meaning) : undefined;
      if (correction) corrected.push({ value, correction });
      else if (isPlain(value.kind) && now.meaning.kind === value.kind) {
        moved.push({ value, quotes: label.quotes.map(({ quote }) => quote), label: now });
      } else continue;
      gone.delete(label);
      left.delete(now);
      break;
    }
  }
  return { corrected, moved, added: [...left], gone: goneFrom(before, gone), untouched };
}

/** The same label on the same words, of the same population where the tool can say so. */
function labelAgain(
  { name, quotes }: NoticeLabel,
  place: string | undefined,
  labels: ReadonlySet<PlacedLabel>,
): PlacedLabel | undefined {
  const alike = [...labels].filter(
    (now) =>
      now.name === name && keyOf('', now.pieces) === place && quotes.some(({ value }) => staysIn(now, value)),
  );
  return alike.find(({ population }) => population !== undefined) ?? alike[0];
}

/** The value of a label that is its only one, and stands for no other. */
function onlyValue(label: NoticeLabel, labels: readonly NoticeLabel[]): RecordValue | undefined {
  const [value, ...others] = new Set(label.quotes.map((quote) => quote.value));
  if (!value || others.length > 0) return undefined;
  const isElsewhere = labels.some(
    (other) => other !== label && other.quotes.some((quote) => quote.value === value),
  );
  return isElsewhere ? undefined : value;
}

/** Where a label stands, as `placeLabels` would place it. */
function placeOf({ pieces }: NoticeLabel, notice: string): string {
  return keyOf(
    '',
    pieces.flatMap((piece) => withoutBlankEnds(notice, piece) ?? []),
  );
}

function goneFrom(before: readonly NoticeLabel[], gone: ReadonlySet<NoticeLabel>): GoneLabel[] {
  const staying = before.filter((label) => !gone.has(label)).flatMap(({ quotes }) => quotes);
  const going = [...gone].flatMap(({ quotes }) => quotes);
  return [...new Set(going.map(({ value }) => value))].map((value) => ({
    value,
    quotes: going.filter((quote) => quote.value === value).map(({ quote }) => quote),
    isWhole: !staying.some((quote) => quote.value === value),
  }));
}

/** Whether a label is of the population of a value, as far as the tool can tell. */
export function staysIn({ population }: PlacedLabel, { path }: Pick<RecordValue, 'path'>): boolean {
  return population === undefined || path[0] !== 'exposures' || path[1] === population - 1;
}

/** What attributes and a note say now that the value does not. */
function saidAnew(
  value: RecordValue,
  { qualifier, certainty, note, meaning }: PlacedLabel,
  record: NoticeRecord | undefined,
): Correction | undefined {
  const [list, place] = value.path;
  const exposure = list === 'exposures' ? record?.exposures[Number(place)] : undefined;
  const before: Correction = {
    ...saidBy(value),
    ...(value.kind === 'field' && exposure && { assertion: exposure.certainty }),
  };
  const said = {
    ...(note !== value.text && readNote(meaning, note)),
    // What the note says of how exact a figure is may be older than the attribute.
    ...(qualifier !== before.qualifier && before.qualifier && { qualifier }),
    ...(value.kind === 'field' && { assertion: certainty }),
  } as Correction;
  return differing(said, before);
}

/** What of a correction says something else; nothing where all is said already. */
function differing(said: Correction, before: Correction): Correction | undefined {
  const changes = Object.entries(said).filter(
    ([key, now]) => now !== undefined && before[key as keyof Correction] !== now,
  );
  return changes.length > 0 ? Object.fromEntries(changes) : undefined;
}

/** What another label on the same words corrects; nothing where it makes another value of them. */
function relabelled(value: RecordValue, { kind, code, basis }: LabelMeaning): Correction | undefined {
  if (kind !== value.kind || code === undefined) return undefined;
  const property = codeOf[kind];
  const said = { ...(property && { [property]: code }), ...(basis && { assertion: basis }) } as Correction;
  const changes = differing(said, saidBy(value));
  // A code and a ground at once are another value.
  return changes && Object.keys(changes).length === 1 ? changes : undefined;
}

/** Which property of a value the code of its label is. */
const codeOf: Partial<Readonly<Record<ValueKind, keyof Correction>>> = {
  field: 'code',
  cause: 'code',
  excluded: 'code',
  certainty: 'assertion',
  count: 'unit',
  total: 'unit',
  event: 'event',
  organization: 'role',
};
