import type { Layout } from '../../text/layout.ts';
import type { ExposurePeriod } from '../timeline.ts';
import type { FigureGroup } from './group-figures.ts';
import { createHomeOf } from './home-of.ts';

/**
 * The period of each group of victims: that of its own sentence or item, or of the item whose number its words repeat
 * (《①の期間》 12名). A period that may be that of several groups is none's own.
 */
export function ownPeriods(
  layout: Layout,
  groups: readonly FigureGroup[],
  periods: readonly ExposurePeriod[],
): ReadonlyMap<FigureGroup, ExposurePeriod> {
  const homeOf = createHomeOf(layout, groups);
  const found = new Map<FigureGroup, ExposurePeriod>();
  for (const period of periods) {
    const [date] = period.evidence;
    if (!date) continue;
    const sign = itemSign(layout, date.start);
    const named = sign === undefined ? [] : groups.filter((group) => wordsOf(layout, group).includes(sign));
    const [only, ...others] = named.length > 0 ? named : homeOf(date);
    if (only && others.length === 0 && !found.has(only)) found.set(only, period);
  }
  return new Map([...bySection(layout, groups, periods, found), ...found]);
}

/** As many periods as there are lists of groups, told in the same order: the first period is that of the first list. */
function bySection(
  layout: Layout,
  groups: readonly FigureGroup[],
  periods: readonly ExposurePeriod[],
  found: ReadonlyMap<FigureGroup, ExposurePeriod>,
): ReadonlyMap<FigureGroup, ExposurePeriod> {
  const sections = [...new Set(groups.map(({ place }) => layout.sectionAt(place.start)))];
  if (found.size > 0 || sections.length < 2 || sections.length !== periods.length) return new Map();
  return new Map(
    groups.flatMap((group) => {
      const period = periods[sections.indexOf(layout.sectionAt(group.place.start))];
      return period ? [[group, period] as const] : [];
    }),
  );
}

/** ① of an item that other words may point to. */
function itemSign(layout: Layout, offset: number): string | undefined {
  const line = layout.lineAt(offset);
  return line?.marker?.style === '①' ? layout.text.charAt(line.start + line.indent) : undefined;
}

/** What a group's own line and heading say. */
function wordsOf(layout: Layout, { place }: FigureGroup): string {
  const { start, end } = place;
  const title = layout.sectionAt(start)?.heading?.title;
  const line = layout.text.slice(layout.lineAt(start)?.start ?? start, end);
  return title ? line + layout.text.slice(title.start, title.end) : line;
}
