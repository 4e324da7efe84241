import type { Certainty, Exposure } from '../../model/incident.ts';
import type { Span } from '../../model/span.ts';
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
 * One exposure for each group of victims that the notice gives a name of its own, and one for the figures that are left.
 * A single period that no group has to itself is that of all; several stand for themselves.
 *
 * @returns undefined where fewer than two groups have names
 */
export function setApart(
  { layout, fields }: Pick<IncidentScope, 'layout' | 'fields'>,
  groups: readonly FigureGroup[],
  periods: readonly ExposurePeriod[],
  words: GroupWords,
  otherwise: Certainty,
): readonly Exposure[] | undefined {
  const named = namedGroups(layout, groups, words);
  if (named.length < 2 || named.length > most) return undefined;

  const apart = named.map(({ group }) => group);
  const homeOf = createHomeOf(layout, apart);
  const homes = fields.filter(isExposed).map((field) => ({ field, home: homeOf(field) }));
  const owned = ownPeriods(layout, apart, periods);
  const taken = new Set(owned.values());
  const loose = periods.filter((period) => !taken.has(period));
  const common = loose.length === 1 ? loose[0] : undefined;
  const exposures = named.map(({ group, label }) => {
    const period = owned.get(group) ?? common;
    return exposureOf(
      {
        label,
        figures: group.figures,
        fields: homes.filter(({ home }) => home.includes(group)).map(({ field }) => field),
        ...(period && { period }),
      },
      otherwise,
    );
  });
  const rest = groups.filter((group) => !apart.includes(group)).flatMap(({ figures }) => figures);
  return [
    ...exposures,
    ...(rest.length > 0 ? [exposureOf({ figures: rest, fields: [] }, otherwise)] : []),
    ...(common ? [] : loose).map((period) => exposureOf({ figures: [], fields: [], period }, otherwise)),
  ];
}

interface NamedGroup {
  readonly group: FigureGroup;
  readonly label: NonNullable<Exposure['label']>;
}

/** The lexicon's words about the names of groups. */
export interface GroupWords {
  /** Words that count and name no group: 件数, 対象者. */
  readonly nameless: ReadonlySet<string>;
  /** Words that name a group only beside others: 個人情報. */
  readonly umbrella: ReadonlySet<string>;
}

function isItem(layout: Layout, { group }: NamedGroup): boolean {
  return layout.lineAt(group.place.start)?.marker !== undefined;
}

/** Groups that are called the same are told apart by their headings, or else are not set apart. */
function namedGroups(
  layout: Layout,
  groups: readonly FigureGroup[],
  { nameless, umbrella }: GroupWords,
): readonly NamedGroup[] {
  const called = groups
    .filter(({ figures }) => figures.some(({ superseded }) => !superseded))
    .flatMap((group): NamedGroup[] => {
      const label = labelOf(layout, populationLabel(layout, group.place, nameless));
      return label ? [{ group, label }] : [];
    });
  // 個人情報 is all there is, unless it has an item of its own beside クレジットカード情報.
  const telling = called.filter(({ label }) => !umbrella.has(label.text));
  const labelled =
    telling.length > 0 ? called.filter((named) => telling.includes(named) || isItem(layout, named)) : [];
  const unique = onlyOnes(labelled);
  if (unique.length === labelled.length) return unique;
  const renamed = (rename: typeof headingOf) =>
    onlyOnes(
      labelled.map((named) => (unique.includes(named) ? named : { ...named, label: rename(layout, named) })),
    );
  const byHeading = renamed(headingOf);
  return byHeading.length === labelled.length ? byHeading : renamed(underHeading);
}

function onlyOnes(named: readonly NamedGroup[]): readonly NamedGroup[] {
  const called = new Map<string, number>();
  for (const { label } of named) called.set(label.text, (called.get(label.text) ?? 0) + 1);
  return named.filter(({ label }) => called.get(label.text) === 1);
}

function headingOf(layout: Layout, { group, label }: NamedGroup): NamedGroup['label'] {
  return labelOf(layout, layout.sectionAt(group.place.start)?.heading?.title) ?? label;
}

function underHeading(layout: Layout, named: NamedGroup): NamedGroup['label'] {
  const { label } = named;
  const title = headingOf(layout, named);
  return title === label
    ? label
    : { text: `${title.text} ${label.text}`, evidence: [...label.evidence, ...title.evidence] };
}

function labelOf(layout: Layout, span: Span | undefined): Exposure['label'] {
  return span && { text: layout.text.slice(span.start, span.end).replace(/\s+/gu, ' '), evidence: [span] };
}
