import type { Population } from './facts.ts';
import { compareWords, type Outcome } from './tally.ts';

const category = 'record populations';

/**
 * Every value in the population that it belongs to: certainty, period, figures and fields of each expected population
 * are sought in the one that shares most with it. A right value in a wrong population is missed there and invented here.
 */
export function scorePopulations(
  expected: readonly Population[],
  read: readonly Population[],
  optional: readonly string[],
): Outcome {
  const free = new Set(read);
  const outcomes = expected.map((population) => {
    const compared = [...free].map((other) => ({ other, outcome: compareOne(population, other, optional) }));
    const best = compared.sort((a, b) => b.outcome.found - a.outcome.found)[0];
    if (!best) return compareWords(category, valuesOf(population), []);
    free.delete(best.other);
    return best.outcome;
  });
  const extra = [...free].map((population) => compareWords(category, [], valuesOf(population), optional));
  const all = [...outcomes, ...extra];
  return {
    category,
    found: all.reduce((sum, { found }) => sum + found, 0),
    missed: all.flatMap(({ missed }) => missed),
    invented: all.flatMap(({ invented }) => invented),
  };
}

function compareOne(expected: Population, read: Population, optional: readonly string[]): Outcome {
  return compareWords(category, valuesOf(expected), valuesOf(read), optional);
}

function valuesOf({ certainty, period, counts, fields }: Population): string[] {
  return [certainty, ...(period === undefined ? [] : [period]), ...counts, ...fields];
}
