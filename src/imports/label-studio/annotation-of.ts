import { type Json, listOf, objectOf } from '../json.ts';
import type { ImportProblem } from '../tool-document.ts';

/**
 * The regions that count of a task: those of its only annotation, of the one that is marked as ground truth, or of all that
 * agree. Which of several annotators is right is for a person to settle.
 */
export function annotationOf(
  task: unknown,
): { readonly result: readonly unknown[] } | { readonly problem: Omit<ImportProblem, 'path'> } {
  const submitted = listOf(objectOf(task)?.annotations)
    .map(objectOf)
    .filter((one): one is Json => one !== undefined && one.was_cancelled !== true);
  const truths = submitted.filter(({ ground_truth: isTruth }) => isTruth === true);
  const [one, ...others] = truths.length === 1 ? truths : submitted;
  if (!one) return { problem: { code: 'passed-over', message: 'Nobody has annotated it yet.' } };
  if (others.some((other) => keyOf(other) !== keyOf(one))) {
    const message = `It has ${others.length + 1} annotations that differ: mark the right one as ground truth, and export again.`;
    return { problem: { code: 'bad-line', message } };
  }
  return { result: listOf(one.result) };
}

/** What an annotation says, whatever its regions are called and in which order they were drawn. */
function keyOf({ result }: Json): string {
  return listOf(result)
    .map((region) => JSON.stringify(objectOf(region)?.value))
    .sort()
    .join('\n');
}
