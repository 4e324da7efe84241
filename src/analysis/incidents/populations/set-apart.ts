import type { Exposure } from '../../model/incident.ts';
import type { Layout } from '../../text/layout.ts';
import { isExposed } from '../exposed-fields.ts';
import type { IncidentScope } from '../scope.ts';
import type { ExposurePeriod } from '../timeline.ts';
import { exposureOf } from './exposure.ts';
import type { FigureGroup } from './group-figures.ts';
import { createHomeOf } from './home-of.ts';
import { ownPeriods } from './own-periods.ts';
import { populationLabel } from './population-label.ts';

/** More groups than this are rows of a table that no record should repeat one by one. */
const most = 40;

/**
 * One exposure for each group of victims, where the notice gives every one of them a name of its own. A single period
 * that no group has to itself is that of all; several stand for themselves.
 *
 * @returns undefined where the groups have no names, or where there is but one
 */
export function setApart(
  { layout, fields }: Pick<IncidentScope, 'layout' | 'fields'>,
  groups: readonly FigureGroup[],
  periods: readonly ExposurePeriod[],
): readonly Exposure[] | undefined {
  if (groups.length < 2 || groups.length > most) return undefined;
  const named = groups.flatMap((group) => {
    const label = labelOf(layout, group);
    return label ? [{ group, label }] : [];
  });
  if (new Set(named.map(({ label }) => label.text)).size < groups.length) return undefined;

  const homeOf = createHomeOf(layout, groups);
  const homes = fields.filter(isExposed).map((field) => ({ field, home: homeOf(field) }));
  const owned = ownPeriods(layout, groups, periods);
  const taken = new Set(owned.values());
  const loose = periods.filter((period) => !taken.has(period));
  const common = loose.length === 1 ? loose[0] : undefined;
  const exposures = named.map(({ group, label }) => {
    const period = owned.get(group) ?? common;
    return exposureOf({
      label,
      figures: group.figures,
      fields: homes.filter(({ home }) => home.includes(group)).map(({ field }) => field),
      ...(period && { period }),
    });
  });
  if (common) return exposures;
  return [...exposures, ...loose.map((period) => exposureOf({ figures: [], fields: [], period }))];
}

function labelOf(layout: Layout, { head }: FigureGroup): NonNullable<Exposure['label']> | undefined {
  const span = populationLabel(layout, head.first);
  return span && { text: layout.text.slice(span.start, span.end).replace(/\s+/gu, ' '), evidence: [span] };
}
