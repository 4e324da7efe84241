import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

const named = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending) && name.includes('-'))
    .map((name) => name.slice(0, -ending.length))
    .sort();

test('each rule has a table of tests and a heading in the documentation', () => {
  const rules = named('src/analysis/findings', '.ts').filter((name) => name !== 'finding-rule');
  const headings = Array.from(
    readFileSync('docs/findings.md', 'utf8').matchAll(/^## (.+)$/gmu),
    ([, heading = '']) => heading,
  );
  assert.ok(rules.length > 1);
  assert.deepEqual(named('test/unit/analysis/findings', '.test.ts'), rules);
  assert.deepEqual(headings.sort(), rules);
});
