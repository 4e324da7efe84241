import type { Evidenced, Exposure, Span } from '../../analysis/index.ts';

/**
 * The population that a mention is told with: the one whose evidence stands nearest to it in the notice.
 *
 * @returns its place among the incident's exposures; 0 where none has evidence
 */
export function nearestExposure(exposures: readonly Exposure[], { start }: Span): number {
  const distances = exposures.map((exposure) =>
    Math.min(...evidenceOf(exposure).map((evidence) => Math.abs(evidence.start - start))),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function evidenceOf({ label, period, counts, fields }: Exposure): readonly Span[] {
  const values: readonly (Evidenced | undefined)[] = [label, period, ...counts, ...fields];
  return values.flatMap((value) => value?.evidence ?? []);
}
