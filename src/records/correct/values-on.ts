import type { Annotation } from '../../analysis/index.ts';
import { anchorValues, certainSpans } from '../values/anchored-value.ts';
import { kindsOfMention } from '../values/kinds-of-mention.ts';
import { readValues } from '../values/read-values.ts';
import type { RecordValue } from '../values/record-value.ts';

/**
 * The values of a record that rest on the very words of a mention, in the order of the YAML.
 *
 * @param existing YAML
 * @param text of the notice, as it now is: evidence that has moved is found where it is
 */
export function valuesOn(existing: string, mention: Annotation, text: string): readonly RecordValue[] {
  const values =
    readValues(existing)?.values.filter(({ kind }) => kindsOfMention[mention.kind].includes(kind)) ?? [];
  return anchorValues(values, text)
    .filter((anchored) =>
      certainSpans(anchored).some(({ start, end }) => start === mention.start && end === mention.end),
    )
    .map(({ value }) => value);
}
