import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createAnalyzer } from '../../../src/analysis/index.ts';

const sources = readdirSync('src/analysis', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const files = new Set(sources.map((path) => path.replace(/^.*[\\/]|\.ts$/gu, '')));
const textOf = (path: string): string => readFileSync(`src/analysis/${path}`, 'utf8');

suite('who a reason names is a file', () => {
  test('in the code', () => {
    const named = sources.flatMap((path) =>
      Array.from(textOf(path).matchAll(/\b(?:by|id)(?:: | = )'([^']+)'/gu), ([, id = '']) => id),
    );
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((id) => !files.has(id)),
      [],
    );
  });

  test('in what is read', () => {
    const analyze = createAnalyzer();
    const notices = readdirSync('test/accuracy/corpus').slice(0, 8);
    const reasons = notices
      .map((name) => analyze(readFileSync(`test/accuracy/corpus/${name}/notice.txt`, 'utf8')))
      .flatMap(({ annotations, incidents }) => [
        ...annotations.flatMap(({ because }) => because),
        ...incidents.flatMap(({ timeline, totals, exposures }) => [
          ...[...timeline, ...totals].flatMap(({ because = [] }) => because),
          ...exposures.flatMap(({ certaintyBecause = [] }) => certaintyBecause),
        ]),
      ])
      .flatMap(({ by, dropped = [] }) => [by, ...dropped.map((each) => each.by)]);
    assert.ok(reasons.length > 100);
    assert.deepEqual(
      reasons.filter((by) => !files.has(by)),
      [],
    );
  });
});
