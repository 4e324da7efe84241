import type { NoticeRecord } from '../../records/index.ts';

export type Figure = NonNullable<NoticeRecord['totals']>[number];

type Exposure = NoticeRecord['exposures'][number];

/** What is counted, those nearest to the number of victims first. */
const UNITS = [
  'people',
  'accounts',
  'households',
  'records',
  'messages',
  'sheets',
  'organizations',
  'other',
] as const satisfies readonly Figure['unit'][];

/** `5548 records`, `about 100 people (subset)`. */
export function figureText(figure: Figure): string {
  const flags = (['cumulative', 'distinct', 'subset', 'superseded'] as const).filter((flag) => figure[flag]);
  const { value, unit, qualifier } = figure;
  const text = `${qualifier === 'exact' ? '' : `${qualifier} `}${value} ${unit}`;
  return flags.length === 0 ? text : `${text} (${flags.join(', ')})`;
}

/**
 * The one figure that stands for all of them: neither corrected later nor part of another, of the unit nearest to the number
 * of victims, as the first of its unit. Figures are never added up, since populations may overlap.
 */
export function mainFigure(
  figures: readonly Figure[],
  units: readonly Figure['unit'][] = UNITS,
): Figure | undefined {
  const inclusive = figures.filter(({ subset, superseded }) => !subset && !superseded);
  return units.flatMap((unit) => inclusive.find((figure) => figure.unit === unit) ?? []).at(0);
}

/** The figures of a whole incident: those stated as such, else those of its only population. */
export function figuresOfAll({ totals = [], exposures }: NoticeRecord): readonly Figure[] {
  if (totals.length > 0) return totals;
  const [only, ...others] = exposures satisfies readonly Exposure[];
  return only && others.length === 0 ? (only.counts ?? []) : [];
}
