import { lexicon } from '../lexicon/generated/lexicon.ts';

/** 元号: an era's years count from its first, which is written 元年 as often as 1年. */
export interface Era {
  readonly name: string;
  /** Short form: R4.8.10, H30.2.5. */
  readonly letter: string;
  /** The western year that is the era's year 1. */
  readonly firstYear: number;
}

/** The eras that a notice may name, the present one first. */
export const eras: readonly Era[] = lexicon.eras.map(({ ja, letter, from }) => ({
  name: ja,
  letter,
  firstYear: Number(from.slice(0, 4)),
}));

/**
 * The western year of an era's year. A year beyond the era's end is read all the same (平成35年 stands in plans that
 * were made before the change of era).
 *
 * @param era name or letter
 * @returns undefined for an unknown era, and for year 0
 */
export function westernYear(era: string, year: number): number | undefined {
  const found = eras.find(({ name, letter }) => name === era || letter === era);
  return found && year >= 1 ? found.firstYear + year - 1 : undefined;
}
