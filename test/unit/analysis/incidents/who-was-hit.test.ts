import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/analyze.ts';
import { lessons, newsItems, otherNews, parts, services, speakers } from './who-was-hit.rows.ts';

const analyze = createAnalyzer();

for (const [suiteName, rows] of Object.entries({
  speakers,
  parts,
  newsItems,
  otherNews,
  services,
  lessons,
})) {
  suite(`who was hit: ${suiteName}`, () => {
    for (const { why, text, incidents } of rows) {
      test(why, () => {
        const told = analyze(text).incidents.map(({ organizations, services: named }) => [
          organizations[0]?.name,
          ...named.map(({ name }) => name),
        ]);
        assert.deepEqual(told, incidents);
      });
    }
  });
}

suite('an article that tells of no breach', () => {
  test('leaks no field and counts no victim', () => {
    const { annotations } = analyze(lessons[0]?.text ?? '');
    assert.ok(annotations.some(({ kind }) => kind === 'field'));
    assert.deepEqual(
      annotations.filter((each) => each.kind === 'field' && each.assertion !== 'mention'),
      [],
    );
  });
});
