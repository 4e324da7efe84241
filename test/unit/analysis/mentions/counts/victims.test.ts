import assert from 'node:assert/strict';
import { readCountsIn } from './read-counts-in.ts';
import { noCounts, notVictims, people, type Row } from './victims.rows.ts';

/** The text again, with markers where the reader puts them. */
function marked(text: string): string {
  return [...readCountsIn(text)].reverse().reduce((rest, { start, end, affected }) => {
    const [open, close] = affected ? '{}' : '<>';
    return `${rest.slice(0, start)}${open}${rest.slice(start, end)}${close}${rest.slice(end)}`;
  }, text);
}

function check(name: string, rows: readonly Row[]): void {
  suite(name, () => {
    for (const [why, row] of rows) {
      test(`${why}: ${row.replaceAll('\n', '⏎')}`, () => {
        assert.equal(marked(row.replace(/[{}<>]/g, '')), row);
      });
    }
  });
}

suite('Counts of victims', () => {
  check('finds', people);
  check('tells other counts apart', notVictims);
  check('ignores', noCounts);
});
