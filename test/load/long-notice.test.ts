import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/analysis/index.ts';
import { shop } from '../extension/notices.ts';

const analyze = createAnalyzer();
/** Milliseconds of this process: what others take of the machine does not count. */
function timeOf(parts: number): number {
  const text = `${shop}\n`.repeat(parts);
  const before = process.cpuUsage();
  analyze(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

suite('a notice of many parts', () => {
  test('takes a time that grows with its length', () => {
    timeOf(50);
    const short = Math.min(timeOf(50), timeOf(50));
    const long = timeOf(500);
    assert.ok(long < 40 * short, `${long.toFixed()} ms for ten times what takes ${short.toFixed()} ms`);
  });
});
