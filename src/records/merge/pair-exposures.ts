import type { Exposure } from '../generated/notice-record.ts';
import { WrittenExposure } from './written-exposure.ts';

/**
 * For each fresh exposure the place in the record of the one that is most like it. What is left on both sides is paired
 * in order, as long as the machine had read it: then a population was only read anew.
 */
export function pairExposures(
  written: readonly unknown[],
  fresh: readonly Exposure[],
): (number | undefined)[] {
  const exposures = written.map((value) => new WrittenExposure(value));
  const likenesses = fresh
    .flatMap((exposure, index) =>
      exposures.map((other, place) => ({ index, place, like: other.likeness(exposure) })),
    )
    .filter(({ like }) => like > 0)
    .sort(
      (a, b) =>
        b.like - a.like || Math.abs(a.index - a.place) - Math.abs(b.index - b.place) || a.index - b.index,
    );
  const places = fresh.map((): number | undefined => undefined);
  for (const { index, place } of likenesses) {
    if (places[index] === undefined && !places.includes(place)) places[index] = place;
  }
  for (const index of fresh.keys()) {
    if (places[index] !== undefined) continue;
    const left = exposures.findIndex((exposure, place) => exposure.isRead && !places.includes(place));
    if (left >= 0) places[index] = left;
  }
  return places;
}
