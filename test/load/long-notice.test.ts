import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/analysis/index.ts';
import { shop } from '../extension/notices.ts';
import { growth } from '../unit/growth.ts';

suite('a notice of many parts', () => {
  test('takes a time that grows with its length', () => {
    const analyze = createAnalyzer();
    const parts = 20;
    const short = `${shop}\n`.repeat(50);
    const grown = growth(parts, {
      // No two alike: the analyzer remembers the text that it has read last.
      part: (index) => analyze(`${index}\n${short}`),
      whole: () => analyze(short.repeat(parts)),
    });
    assert.ok(grown < parts / 4, `${grown.toFixed(1)} times as long as its parts, one after the other`);
  }).timeout(60_000);
});
