import type { Candidate } from '../recogniser.ts';
import type { Figure } from './figure.ts';

/** Both figures of a range carry their counter, or the lower one borrows it: 2万5000人から3万人, 200~300名. */
const link = /^ ?(?:[~-]|から|ないし|乃至) ?約? ?$/u;

/** Behind 3万人 it would be a correction, not a range: 1,200件から1,350件に増加. */
const change = /^分?(?:に|へ)(?!の|及|のぼ|上)/u;

/**
 * Tells the ends of ranges from figures of their own.
 *
 * @param figures in reading order
 */
export function markRangeEnds(
  text: string,
  figures: readonly Candidate<Figure>[],
): readonly Candidate<Figure>[] {
  const isRange = (lower?: Candidate<Figure>, upper?: Candidate<Figure>): boolean => {
    if (!lower || !upper) return false;
    if (lower.value.counter.unit !== upper.value.counter.unit || lower.value.value >= upper.value.value)
      return false;
    return (
      link.test(text.slice(lower.end, upper.start)) && !change.test(text.slice(upper.end, upper.end + 4))
    );
  };

  return figures.map((figure, index) => {
    if (isRange(figure, figures[index + 1])) return bounded(figure, 'lower');
    return isRange(figures[index - 1], figure) ? bounded(figure, 'upper') : figure;
  });
}

function bounded(figure: Candidate<Figure>, bound: 'lower' | 'upper'): Candidate<Figure> {
  return { ...figure, value: { ...figure.value, bound } };
}
