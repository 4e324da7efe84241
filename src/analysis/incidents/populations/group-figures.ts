import type { CountMention, Found } from '../../model/annotation.ts';
import type { Layout } from '../../text/layout.ts';
import { placeOf } from './place-of.ts';
import type { StatedFigure } from './stated-figure.ts';

/** The figures of one group of victims: counted by several units, and its parts. */
export interface FigureGroup {
  /** Where they are told of in full. */
  readonly place: Found<CountMention>;
  readonly figures: readonly StatedFigure[];
}

/**
 * Puts together what counts the same people: 96件(88名), 保護者352名(193世帯), 6,174件 and later 6,174名, and うち figures
 * with the figure before them.
 *
 * @param figures in reading order
 */
export function groupFigures(layout: Layout, figures: readonly StatedFigure[]): readonly FigureGroup[] {
  const leaders = new Map<StatedFigure, StatedFigure>(figures.map((figure) => [figure, figure]));
  const leaderOf = (figure: StatedFigure): StatedFigure => {
    const leader = leaders.get(figure) ?? figure;
    return leader === figure ? figure : leaderOf(leader);
  };
  const join = (one: StatedFigure, other: StatedFigure): void => {
    const [first, second] = [leaderOf(one), leaderOf(other)];
    if (first !== second) leaders.set(second, first);
  };

  const byValue = new Map<number, StatedFigure>();
  for (const figure of figures) {
    const same = byValue.get(figure.value);
    if (same && figure.value >= tellingValue) join(same, figure);
    else byValue.set(figure.value, figure);
  }
  for (const [index, figure] of figures.entries()) {
    const exact = figures.slice(index + 1, index + 4).find((other) => rounds(figure, other));
    if (exact) join(figure, exact);
  }
  const places = figures
    .flatMap((figure) => figure.mentions.map((mention) => ({ figure, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  for (const [index, { figure, mention }] of places.entries()) {
    const before = places[index - 1];
    if (!before || before.figure === figure) continue;
    const part = figure.subset === true && mention === figure.first;
    if (
      part ||
      countsSame(layout.text, before.mention, mention) ||
      countsOnce(layout, before.mention, mention)
    )
      join(before.figure, figure);
  }

  const groups = new Map<StatedFigure, StatedFigure[]>();
  for (const figure of figures) {
    const leader = leaderOf(figure);
    const group = groups.get(leader);
    if (group) group.push(figure);
    else groups.set(leader, [figure]);
  }
  return [...groups].map(([leader, members]) => {
    const exact = members.filter((figure) => !members.some((other) => rounds(figure, other)));
    return { place: placeOf(layout, exact) ?? leader.first, figures: members };
  });
}

/** A title rounds what is told behind it, and may count it otherwise: 約1万2千件 of 会員1万1984人. */
function rounds(rough: StatedFigure, exact: StatedFigure): boolean {
  if (rough.qualifier !== 'about' || rough.unit === exact.unit || rough.value < 100) return false;
  return Math.abs(exact.value - rough.value) < rough.value / 20;
}

/** Smaller figures meet by chance. */
const tellingValue = 10;

/** Nothing but brackets and blanks between two figures of different units. */
function countsSame(text: string, one: Found<CountMention>, other: Found<CountMention>): boolean {
  if (one.unit === other.unit || other.start - one.end > nearby) return false;
  return /^様?分? *[(・、/]? *(?:約|計|最大|実人数|延べ|のべ)? *$/u.test(text.slice(one.end, other.start));
}

const nearby = 12;

/** 延べ1,875名(重複を除くと1,422名): the same people with and without repetitions. */
function countsOnce(layout: Layout, one: Found<CountMention>, other: Found<CountMention>): boolean {
  const paired = one.cumulative === true && other.distinct === true && other.value <= one.value;
  return (
    paired &&
    other.start - one.end <= 2 * nearby &&
    layout.sentenceAt(one.start) === layout.sentenceAt(other.start)
  );
}
