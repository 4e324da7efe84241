import { createCueScanner } from '../../lexicon/cue-scanner.ts';
import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { Certainty, Exposure, IncidentCount } from '../../model/incident.ts';
import type { IncidentScope } from '../scope.ts';
import type { ExposurePeriod } from '../timeline.ts';
import { certaintyOf, exposureOf } from './exposure.ts';
import { groupFigures } from './group-figures.ts';
import { setApart } from './set-apart.ts';
import { withoutRounded } from './rounded.ts';
import { statedFigures, toCount, type StatedFigure } from './stated-figure.ts';
import { wholeFigures } from './whole-figures.ts';

/** Who is affected, as an incident states it. Every figure stands either in the totals or in one exposure. */
export interface Populations {
  readonly exposures: readonly Exposure[];
  readonly totals: readonly IncidentCount[];
}

export type PopulationReader = (scope: IncidentScope, periods: readonly ExposurePeriod[]) => Populations;

/**
 * Builds the reader of an incident's populations: groups of victims that the notice states apart, by site, period or kind
 * of data, each with its own figures, fields and period. Where nothing sets them apart there is one, with everything.
 */
export function createPopulationReader(figures: readonly CueGroup[]): PopulationReader {
  const scan = createCueScanner(figures);
  const wordsOf = (group: string) => new Set(figures.find(({ code }) => code === group)?.cues);
  const words = { nameless: wordsOf('nameless'), umbrella: wordsOf('umbrella') };
  return (scope, allPeriods) => {
    const periods = [
      ...new Map(allPeriods.toReversed().map((period) => [period.value, period])).values(),
    ].reverse();
    const stated = withoutRounded(statedFigures(scope.counts));
    const whole = wholeFigures(scope.layout, stated, scan);
    const parts = stated.filter((figure) => !whole.has(figure));
    const groups = groupFigures(scope.layout, parts);
    const totals = stated.flatMap((figure) => {
      const why = whole.get(figure);
      return why ? [{ ...toCount(figure), because: [why] }] : [];
    });
    const { certainty } = certaintyOf(stated, scope.fields);
    const exposures =
      setApart(scope, groups, periods, words, certainty) ?? together(scope, parts, periods, certainty);
    return { exposures: exposures.filter(isTelling), totals };
  };
}

/** All in one exposure; a further period is one of its own, because an exposure has but one. */
function together(
  { fields }: IncidentScope,
  figures: readonly StatedFigure[],
  [period, ...further]: readonly ExposurePeriod[],
  otherwise: Certainty,
): readonly Exposure[] {
  return [
    exposureOf({ figures, fields, ...(period && { period }) }, otherwise),
    ...further.map((other) => exposureOf({ figures: [], fields: [], period: other }, otherwise)),
  ];
}

function isTelling({ counts, fields, period }: Exposure): boolean {
  return counts.length > 0 || fields.length > 0 || period !== undefined;
}
