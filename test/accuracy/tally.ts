/** What was compared: one line of the table, and of figures.yaml. */
export const categories = [
  'mention fields',
  'mention assertions',
  'mention counts',
  'mention dates',
  'record incident',
  'record organization',
  'record services',
  'record fields',
  'record excluded',
  'record counts',
  'record totals',
  'record populations',
  'record dates',
  'record causes',
] as const;

export type Category = (typeof categories)[number];

/** Of one notice and category: how many were found, and the words for what was missed and invented. */
export interface Outcome {
  readonly category: Category;
  readonly found: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

interface Figures {
  readonly found: number;
  readonly missed: number;
  readonly invented: number;
  /** Harmonic mean of precision and recall, micro-averaged; 1 where there is nothing to find and nothing was found. */
  readonly f1: number;
}

export function figuresOf(category: Category, outcomes: readonly Outcome[]): Figures {
  const mine = outcomes.filter((outcome) => outcome.category === category);
  const sum = (of: (outcome: Outcome) => number) => mine.reduce((total, outcome) => total + of(outcome), 0);
  const found = sum((outcome) => outcome.found);
  const missed = sum((outcome) => outcome.missed.length);
  const invented = sum((outcome) => outcome.invented.length);
  const all = 2 * found + missed + invented;
  return { found, missed, invented, f1: all === 0 ? 1 : (2 * found) / all };
}

/**
 * Matches one to one, the first that fits first.
 *
 * @param optional of a value that fits nothing expected: whether it counts neither way
 */
export function compare<Expected, Read>(
  category: Category,
  expected: readonly Expected[],
  read: readonly Read[],
  fits: (expected: Expected, read: Read) => boolean,
  words: { expected: (one: Expected) => string; read: (one: Read) => string },
  optional: (read: Read) => boolean = () => false,
): Outcome {
  const left = new Set(read);
  const missed: string[] = [];
  for (const one of expected) {
    const match = [...left].find((candidate) => fits(one, candidate));
    if (match === undefined) missed.push(words.expected(one));
    else left.delete(match);
  }
  const invented = [...left].filter((one) => !optional(one)).map(words.read);
  return { category, found: expected.length - missed.length, missed, invented };
}

/** Compares values that are words, each once. */
export function compareWords(
  category: Category,
  expected: readonly string[],
  read: readonly string[],
  optional: readonly string[] = [],
  same = (a: string, b: string) => a === b,
): Outcome {
  const itself = { expected: (one: string) => one, read: (one: string) => one };
  return compare(category, [...new Set(expected)], [...new Set(read)], same, itself, (one) =>
    optional.some((other) => same(other, one)),
  );
}
