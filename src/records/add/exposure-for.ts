import type { Certainty } from '../../analysis/index.ts';
import { isMap } from '../merge/written-evidence.ts';

/**
 * The exposure that holds what is as certain as a person says: the one meant, where it is; else another of the same
 * victims.
 *
 * @param exposures as they are written, which may be anything
 * @param meant place of the exposure that it would belong to by its words
 * @returns its place; nothing where there is none
 */
export function exposureFor(
  exposures: readonly unknown[],
  meant: number,
  certainty: Certainty,
): number | undefined {
  const label = labelOf(exposures[meant]);
  const fits = (exposure: unknown) =>
    isMap(exposure) && exposure.certainty === certainty && labelOf(exposure) === label;
  if (fits(exposures[meant])) return meant;
  const place = exposures.findIndex(fits);
  return place < 0 ? undefined : place;
}

/** A new exposure beside another: of the same victims, but as certain as a person says. */
export function exposureBeside(exposure: unknown, certainty: Certainty): Record<string, unknown> {
  const label = labelOf(exposure);
  return { ...(label !== undefined && { label }), certainty };
}

function labelOf(exposure: unknown): unknown {
  return isMap(exposure) ? exposure.label : undefined;
}
