import type { Span } from '../../analysis/index.ts';
import type { Message, Problem } from '../../yaml/index.ts';
import type { EvidenceFinding } from '../evidence/check-evidence.ts';

/** Something that a record cannot be approved with. The span is of the YAML. */
export interface Obstacle extends Span {
  readonly message: Message;
}

/**
 * What keeps a record from being approved, in the order of the YAML: exactly what stands as an error among its problems.
 *
 * @param problems departures from the schema and its rules
 * @param evidence what is amiss with the quotes; a value of which one quote is found, or stands in several places, does
 *   rest on words of the notice
 */
export function obstaclesTo(
  problems: readonly Problem[],
  evidence: readonly EvidenceFinding[],
): readonly Obstacle[] {
  const unborne = evidence.filter(({ severity }) => severity === 'error');
  return [...problems, ...unborne].toSorted((a, b) => a.start - b.start);
}
