import { isReviewed, type RecordValues } from '../values/record-values.ts';
import type { RecordValue } from '../values/record-value.ts';

/** How many of a record's values a person has looked at. */
export interface ReviewProgress {
  readonly reviewed: number;
  readonly total: number;
}

export function reviewProgress({ values }: Pick<RecordValues, 'values'>): ReviewProgress {
  return { reviewed: values.filter(isReviewed).length, total: values.length };
}

/**
 * The value to review that comes next in the order of the YAML; behind the last one the first, and before the first one the
 * last.
 *
 * @param offset a place in the YAML: the value that is marked there is not the next one, unless it is the only one
 */
export function nextToReview(
  { values }: Pick<RecordValues, 'values'>,
  offset: number,
  direction: 1 | -1 = 1,
): RecordValue | undefined {
  const waiting = values.filter((value) => !isReviewed(value));
  return direction === 1
    ? (waiting.find(({ inYaml }) => inYaml.start > offset) ?? waiting[0])
    : (waiting.findLast(({ inYaml }) => inYaml.start < offset) ?? waiting.at(-1));
}
