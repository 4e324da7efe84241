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

suite('a few sentences out of a notice, without its day and its name', () => {
  const finds: [text: string, line: string][] = [
    ['お客様の氏名が漏えいしたことが判明いたしました。', '氏名 confirmed'],
    ['会員の皆様の氏名を記載した名簿を紛失いたしました。', '氏名 suspected'],
  ];
  const ignores: [text: string, why: string][] = [
    ['氏名のみが漏えいした場合、報告は必要ありません。', 'what may happen to anybody'],
    ['漏えいを防ぐには、氏名を暗号化することが大切です。', 'advice'],
  ];
  const leaked = (text: string): string[] =>
    analyze(text).annotations.flatMap((each) =>
      each.kind === 'field' && each.assertion !== 'mention' ? [`${each.text} ${each.assertion}`] : [],
    );
  for (const [text, line] of finds) {
    test(`tell of a leak: ${text}`, () => {
      assert.deepEqual(leaked(text), [line]);
    });
  }
  for (const [text, why] of ignores) {
    test(`tell of none, ${why}: ${text}`, () => {
      assert.deepEqual(leaked(text), []);
    });
  }
});
