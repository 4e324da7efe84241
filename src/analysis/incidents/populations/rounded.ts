import type { StatedFigure } from './stated-figure.ts';

/**
 * Leaves out a figure that only rounds another of the same unit, as titles do: 28万件以上 of 280,052件. Both are
 * mentions; the record holds the figure itself.
 */
export function withoutRounded(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  const rough = figures.filter(isRough).slice(0, most);
  const rounded = new Set(rough.filter((figure) => figures.some((other) => rounds(figure, other))));
  return figures.filter((figure) => !rounded.has(figure));
}

/** A notice rounds few figures. */
const most = 16;

function isRough({ qualifier, subset }: StatedFigure): boolean {
  return (qualifier === 'about' || qualifier === 'at-least') && !subset;
}

function rounds(rough: StatedFigure, exact: StatedFigure): boolean {
  if (rough.unit !== exact.unit || exact.subset) return false;
  const step = lastPlace(rough.value);
  if (step < 10 || lastPlace(exact.value) >= step) return false;
  return [Math.round, Math.floor].some((round) => round(exact.value / step) * step === rough.value);
}

/** The value of the last digit that is not zero: 10,000 of 280,000. */
function lastPlace(value: number): number {
  let place = 1;
  while (value > 0 && value % (place * 10) === 0) place *= 10;
  return place;
}
