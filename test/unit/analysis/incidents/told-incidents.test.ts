import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/analyze.ts';
import { news, none, notices } from './told-incidents.rows.ts';

const analyze = createAnalyzer();

function told(text: readonly string[]): unknown {
  return analyze(text.join('\n')).incidents.map(({ organizations, services, causes }) => [
    organizations[0]?.name,
    services.map(({ name }) => name),
    causes.map(({ code }) => code).sort(),
  ]);
}

for (const [suiteName, rows] of Object.entries({ notices, news })) {
  suite(`told incidents: ${suiteName}`, () => {
    for (const { why, text, incidents } of rows) {
      test(why, () => {
        assert.deepEqual(
          told(text),
          incidents.map(([organization, services, causes]) => [organization, services, [...causes].sort()]),
        );
      });
    }
  });
}

suite('told incidents: none', () => {
  for (const { why, text } of none) {
    test(why, () => {
      assert.deepEqual(told(text), []);
    });
  }
});
