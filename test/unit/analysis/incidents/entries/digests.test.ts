import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../../src/analysis/analyze.ts';
import { finds, ignores } from './digests.rows.ts';

const analyze = createAnalyzer();

for (const [suiteName, rows] of Object.entries({ finds, ignores })) {
  suite(`digest entries: ${suiteName}`, () => {
    for (const { why, text, organizations } of rows) {
      test(why, () => {
        const { incidents } = analyze(text.join('\n'));
        assert.deepEqual(
          incidents.map(({ organizations: [first] }) => first?.name),
          organizations,
        );
      });
    }
  });
}
