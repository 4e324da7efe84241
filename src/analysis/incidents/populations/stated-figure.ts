import type { CountMention, CountValue, Found, Qualifier } from '../../model/annotation.ts';
import type { IncidentCount } from '../../model/incident.ts';

/** A figure of victims that an incident states, once for its value and unit, with all the places that state it. */
export interface StatedFigure extends CountValue {
  /** Where it is stated first. */
  readonly first: Found<CountMention>;
  /** All of them, in reading order. */
  readonly mentions: readonly Found<CountMention>[];
}

/** Where a figure is stated both with and without them, the words that bind it most hold. */
const precedence: readonly Qualifier[] = ['max', 'at-least', 'less-than', 'about', 'exact'];

/** The figures of people or records affected, in the order in which they are first stated. */
export function statedFigures(counts: readonly Found<CountMention>[]): readonly StatedFigure[] {
  const places = new Map<string, Found<CountMention>[]>();
  const parts = new Set<Found<CountMention>>();
  let largest = 0;
  for (const mention of counts) {
    if (!mention.affected) continue;
    // このうち18件 of 発送した142通 is no part of any victims: all of them are.
    if (mention.subset && mention.value < largest) parts.add(mention);
    largest = Math.max(largest, mention.value);
    const key = `${mention.value} ${mention.unit}`;
    const known = places.get(key);
    if (known) known.push(mention);
    else places.set(key, [mention]);
  }
  return [...places.values()].flatMap((mentions) => {
    const [first] = mentions;
    return first ? [figureOf(first, mentions, parts.has(first))] : [];
  });
}

function figureOf(
  first: Found<CountMention>,
  mentions: readonly Found<CountMention>[],
  part: boolean,
): StatedFigure {
  const { value, unit } = first;
  const some = (flag: 'cumulative' | 'distinct'): boolean => mentions.some((mention) => mention[flag]);
  return {
    value,
    unit,
    qualifier: precedence.find((each) => mentions.some(({ qualifier }) => qualifier === each)) ?? 'exact',
    ...(some('cumulative') && { cumulative: true }),
    ...(some('distinct') && { distinct: true }),
    ...(part && { subset: true }),
    ...(mentions.every(({ superseded }) => superseded) && { superseded: true }),
    first,
    mentions,
  };
}

/** The first places are enough to find a figure again. */
const telling = 3;

export function toCount({ value, unit, qualifier, mentions, ...figure }: StatedFigure): IncidentCount {
  return {
    value,
    unit,
    qualifier,
    ...(figure.cumulative && { cumulative: true }),
    ...(figure.distinct && { distinct: true }),
    ...(figure.subset && { subset: true }),
    ...(figure.superseded && { superseded: true }),
    evidence: mentions.slice(0, telling).map(({ start, end }) => ({ start, end })),
  };
}
