import type { RunReport } from './run-report.ts';

/** How many terms a report names. */
const NAMED = 200;

type Candidates = RunReport['candidates'];

export interface CandidateCount {
  /** Counts the terms of one notice. */
  add(ofNotice: Readonly<Record<string, number>>): void;
  listed(): Candidates;
}

/** Which terms of the notices the lexicon lacks, and how often they stand there. */
export function createCandidateCount(): CandidateCount {
  const counts = new Map<string, { count: number; notices: number }>();
  return {
    add(ofNotice) {
      for (const [term, count] of Object.entries(ofNotice)) {
        const before = counts.get(term) ?? { count: 0, notices: 0 };
        counts.set(term, { count: before.count + count, notices: before.notices + 1 });
      }
    },
    listed() {
      const items = [...counts]
        .map(([term, count]) => ({ term, ...count }))
        .sort((a, b) => b.notices - a.notices || b.count - a.count || (a.term < b.term ? -1 : 1));
      return { total: items.length, items: items.slice(0, NAMED) };
    },
  };
}
