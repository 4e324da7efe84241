import assert from 'node:assert/strict';
import { type AnalyzeOptions, createAnalyzer } from '../../../../src/analysis/index.ts';

/**
 * A notice with its expectations in it: 2022年7月15日（〈木〉), and why it is a finding there, or none.
 *
 * @param known what the caller knows: the day of publication, or more
 */
export type FindingRow = readonly [marked: string, why: string, known?: string | AnalyzeOptions];

const analyze = createAnalyzer();

/** Asserts that a rule finds something at the marks, and nowhere else. */
export function testFindings(code: string, rows: readonly FindingRow[]): void {
  for (const [marked, why, known = {}] of rows) {
    test(`${why}: ${marked.replaceAll('\n', '⏎')}`, () => {
      const text = marked.replace(/[〈〉]/gu, '');
      const options = typeof known === 'string' ? { published: known } : known;
      const found = analyze(text, options).findings.filter((finding) => finding.code === code);
      let shown = text;
      for (const { start, end } of found.toReversed()) {
        shown = `${shown.slice(0, start)}〈${shown.slice(start, end)}〉${shown.slice(end)}`;
      }
      assert.equal(shown, marked);
    });
  }
}
