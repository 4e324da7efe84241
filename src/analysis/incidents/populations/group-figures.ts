import type { StatedFigure } from './stated-figure.ts';

/** The figures of one group of victims: counted by several units, and its parts. */
export interface FigureGroup {
  readonly head: StatedFigure;
  readonly figures: readonly StatedFigure[];
}

/**
 * Puts together what counts the same people: 96件(88名), 保護者352名(193世帯), and うち figures with the figure before them.
 *
 * @param figures in reading order
 */
export function groupFigures(text: string, figures: readonly StatedFigure[]): readonly FigureGroup[] {
  const groups: { head: StatedFigure; figures: StatedFigure[] }[] = [];
  let last: StatedFigure | undefined;
  for (const figure of figures) {
    const group = groups.at(-1);
    if (group && last && (figure.subset === true || countsSame(text, last, figure)))
      group.figures.push(figure);
    else groups.push({ head: figure, figures: [figure] });
    last = figure;
  }
  return groups;
}

/** Nothing but brackets and blanks between two figures of different units. */
function countsSame(text: string, one: StatedFigure, other: StatedFigure): boolean {
  if (one.unit === other.unit || other.first.start - one.first.end > nearby) return false;
  return /^様?分? *[(・、/]? *(?:約|計|最大)? *$/u.test(text.slice(one.first.end, other.first.start));
}

const nearby = 12;
