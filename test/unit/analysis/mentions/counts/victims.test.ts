import assert from 'node:assert/strict';
import { lexicon } from '../../../../../src/analysis/lexicon/generated/lexicon.ts';
import { createAssertionReader } from '../../../../../src/analysis/mentions/assertions/assertion.ts';
import { createCueReader } from '../../../../../src/analysis/mentions/assertions/cue.ts';
import { createReadCounts } from '../../../../../src/analysis/mentions/counts/index.ts';
import { foldText } from '../../../../../src/analysis/text/folded-view.ts';
import { readLayout } from '../../../../../src/analysis/text/layout.ts';
import { noCounts, notVictims, people, type Row } from './victims.rows.ts';

const readCounts = createReadCounts(lexicon);
const readCues = createCueReader(lexicon);

/** The text again, with markers where the reader puts them. */
function marked(text: string): string {
  const view = foldText(text);
  const layout = readLayout(view.text, lexicon.sections);
  const counts = readCounts(layout, createAssertionReader(layout, readCues(view.text)));
  return counts.toReversed().reduce((rest, count) => {
    const { start, end } = view.toOriginal(count);
    const [open, close] = count.affected ? '{}' : '<>';
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
