import { createCueScanner } from '../lexicon/cue-scanner.ts';
import type { CueGroup } from '../lexicon/generated/lexicon-types.ts';
import { figureText } from './figures/figure-text.ts';
import type { FindingRule } from './finding-rule.ts';
import type { Figure, StatedSum, SumReader } from './sums/stated-sum.ts';
import { sumInSentence } from './sums/sum-in-sentence.ts';
import { sumOfRows } from './sums/sum-of-rows.ts';
import { sumWithBreakdown } from './sums/sum-with-breakdown.ts';

/** Asked in this order; the first that knows the parts of a figure decides. */
const readers: readonly SumReader[] = [sumWithBreakdown, sumInSentence, sumOfRows];

/**
 * Stated parts do not add up to the stated total: 学生 408名 / 教職員 95名 / 合計 513名. Only of figures of one unit that are
 * exact and exhaustive: not うち, 約 or 延べ, nor where parts overlap or some are left out.
 *
 * @param groups the lexicon's words of sums
 */
export function sumMismatch(groups: readonly CueGroup[]): FindingRule {
  const scan = createCueScanner(groups);
  return {
    id: 'sum-mismatch',
    find: ({ layout, counts }) => {
      const figures = counts.filter(({ unit }) => unit !== 'other');
      if (figures.length < fewest) return [];
      const scope = { layout, figures, cues: scan(layout.text) };
      return figures.flatMap((total, index) => {
        const stated = firstOf(readers, (read) => read(total, index, scope));
        return stated && isWrong(stated) ? [findingOf(stated, layout.text)] : [];
      });
    },
  };
}

/** Two parts and their sum. */
const fewest = 3;

function firstOf<From, Value>(values: readonly From[], read: (value: From) => Value | undefined) {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isWrong({ total, parts }: StatedSum): boolean {
  return [total, ...parts].every(isExact) && sumOf(parts) !== total.value && !isSumOfSome(total, parts);
}

function isExact({ qualifier, cumulative, distinct, subset, superseded }: Figure): boolean {
  return qualifier === 'exact' && !cumulative && !distinct && !subset && !superseded;
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

/** Rows on end that do add up to it: the others belong to something else. */
function isSumOfSome(total: Figure, parts: readonly Figure[]): boolean {
  return parts.some((_, from) => {
    let sum = 0;
    return parts.slice(from).some(({ value }) => (sum += value) === total.value);
  });
}

function findingOf({ total, parts }: StatedSum, text: string): ReturnType<FindingRule['find']>[number] {
  const sum = sumOf(parts);
  return {
    start: total.start,
    end: total.end,
    note: 'the parts add up to {0}, not {1}',
    args: [sum, total.value].map((value) => figureText(value, total, text)),
    related: parts.map(({ start, end }) => ({ start, end, note: 'a part' })),
    data: { stated: total.value, sum, unit: total.unit },
    fixes: [{ kind: 'count', start: total.start, end: total.end, value: sum }],
  };
}
