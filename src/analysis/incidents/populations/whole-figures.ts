import type { CuesInText } from '../../lexicon/cue-scanner.ts';
import type { Reason } from '../../model/annotation.ts';
import type { Layout } from '../../text/layout.ts';
import { groupFigures } from './group-figures.ts';
import type { StatedFigure } from './stated-figure.ts';

/**
 * The figures of the whole incident: those that say so (合計, 総件数, 重複を除く), those that others add up to, or the only
 * group there is. Groups side by side without a stated sum have none.
 *
 * @param figures in reading order
 * @param scan finds the lexicon's words round figures
 */
export function wholeFigures(
  layout: Layout,
  figures: readonly StatedFigure[],
  scan: (text: string) => CuesInText,
): ReadonlyMap<StatedFigure, Reason> {
  const inclusive = figures.filter(
    ({ subset, superseded, cumulative }) => !subset && !superseded && !cumulative,
  );
  const whole = new Map<StatedFigure, Reason>();
  for (const figure of inclusive) {
    const why = countsAllOnce(figure, inclusive)
      ? withoutRepetitions
      : (saysTotal(figure) ?? (isSum(figure, inclusive) ? sumOfOthers : undefined));
    if (why) whole.set(figure, why);
  }
  const groups = groupFigures(layout, figures);
  // 延べ214件 of 延べ214件(実人数187人) is as much of the whole.
  const repeated = groups
    .filter((group) => group.figures.some((figure) => whole.has(figure)))
    .flatMap((group) => group.figures.filter(({ cumulative, superseded }) => cumulative && !superseded));
  if (whole.size > 0) {
    for (const figure of repeated) whole.set(figure, whole.get(figure) ?? withRepetitions);
    return whole;
  }
  const [only, ...others] = groupFigures(
    layout,
    figures.filter(({ superseded }) => !superseded),
  );
  if (!only || others.length > 0) return whole;
  const parts = new Set(only.figures.filter(({ subset }) => subset).map(({ value }) => value));
  const alone = only.figures.filter((figure) => inclusive.includes(figure) && !parts.has(figure.value));
  return new Map(alone.map((figure) => [figure, onlyGroup]));

  function saysTotal({ mentions }: StatedFigure): Reason | undefined {
    for (const { start } of mentions.slice(0, telling)) {
      const from = Math.max(layout.sentenceAt(start)?.start ?? start, start - label);
      const words = layout.text.slice(from, start);
      const cues = scan(words).of('total');
      const last = cues.lastIn({ start: 0, end: words.length });
      // 合計, not the 計 in it.
      const cue = last && cues.endingAt(last.end);
      if (cue)
        return { by, at: { start: from + cue.start, end: from + cue.end }, note: 'said to be the total' };
    }
    return undefined;
  }
}

const by = 'whole-figures';
const withoutRepetitions: Reason = { by, note: 'counts everybody once' };
const withRepetitions: Reason = { by, note: 'counts the whole with repetitions' };
const sumOfOthers: Reason = { by, note: 'the sum of other figures' };
const onlyGroup: Reason = { by, note: 'there is no other group' };

/** Without repetitions (重複を除く), and no more than the groups together: else it counts one of them. */
function countsAllOnce(figure: StatedFigure, figures: readonly StatedFigure[]): boolean {
  if (!figure.distinct) return false;
  const others = figures.filter((other) => other !== figure && other.unit === figure.unit);
  return others.length === 0 || figure.value <= others.reduce((sum, { value }) => sum + value, 0);
}

/** 合計 further off than this is the total of something else. In UTF-16 code units. */
const label = 16;
const telling = 8;
/** No notice lists more rows than this above one sum; hostile text does. */
const mostRows = 64;

/** Smaller figures add up by chance: 3 of 2 and 1. */
const smallestSum = 20;

/** Whether a run of other figures, in reading order, adds up to it: rows and their sum. */
function isSum(figure: StatedFigure, figures: readonly StatedFigure[]): boolean {
  if (figure.value < smallestSum) return false;
  const at = figures.indexOf(figure);
  const rows = figures
    .slice(Math.max(0, at - mostRows), at + mostRows)
    .filter(({ unit, value }) => unit === figure.unit && value < figure.value);
  for (let from = 0; from < rows.length; from++) {
    let sum = 0;
    for (let to = from; to < rows.length && sum < figure.value; to++) {
      sum += rows[to]?.value ?? 0;
      if (sum === figure.value && to > from) return true;
    }
  }
  return false;
}
