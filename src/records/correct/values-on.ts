import type { Annotation } from '../../analysis/index.ts';
import { anchorValues, certainSpans } from '../values/anchored-value.ts';
import { readValues } from '../values/read-values.ts';
import type { RecordValue, ValueKind } from '../values/record-value.ts';

/** What a mention of each kind can have become in a record. */
const kinds: Readonly<Record<Annotation['kind'], readonly ValueKind[]>> = {
  field: ['field', 'excluded'],
  category: ['excluded'],
  candidate: ['field', 'excluded'],
  count: ['count', 'total'],
  date: ['event', 'period', 'published'],
  organization: ['organization'],
  service: ['service'],
  cause: ['cause'],
};

/**
 * The values of a record that rest on the very words of a mention, in the order of the YAML.
 *
 * @param existing YAML
 * @param text of the notice, as it now is: evidence that has moved is found where it is
 */
export function valuesOn(existing: string, mention: Annotation, text: string): readonly RecordValue[] {
  const values = readValues(existing)?.values.filter(({ kind }) => kinds[mention.kind].includes(kind)) ?? [];
  return anchorValues(values, text)
    .filter((anchored) =>
      certainSpans(anchored).some(({ start, end }) => start === mention.start && end === mention.end),
    )
    .map(({ value }) => value);
}
