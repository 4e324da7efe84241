import { parse, stringify } from 'yaml';
import { categories, figuresOf, type Outcome } from './tally.ts';

/** The recorded figure of each category. */
export type Floors = Readonly<Record<string, unknown>>;

const PLACES = 1000;
const rounded = (f1: number) => Math.floor(f1 * PLACES) / PLACES;

export function readFloors(yaml: string): Floors {
  return (parse(yaml) as Floors | null) ?? {};
}

/** The figures as they are now, cut (never rounded up) to three places. */
export function writeFloors(outcomes: readonly Outcome[]): string {
  const figures = Object.fromEntries(
    categories.map((category) => [category, rounded(figuresOf(category, outcomes).f1)]),
  );
  return `# F1 on test/accuracy/corpus: \`npm run accuracy\` fails below; \`npm run accuracy -- --record\` writes this file.\n${stringify(figures)}`;
}

/** A line for each category that is worse than its recorded figure, or has none. */
export function below(floors: Floors, outcomes: readonly Outcome[]): string[] {
  return categories.flatMap((category) => {
    const floor = floors[category];
    const f1 = rounded(figuresOf(category, outcomes).f1);
    if (typeof floor !== 'number') return [`${category}: no figure is recorded`];
    return f1 < floor ? [`${category}: F1 ${f1.toFixed(3)} is below the recorded ${floor.toFixed(3)}`] : [];
  });
}
