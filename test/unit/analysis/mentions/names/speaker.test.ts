import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../../src/analysis/index.ts';

const analyze = createAnalyzer();

/** Whom the notice is from, as its only record would say. */
function speakerOf(notice: string): readonly string[] {
  return analyze(notice).incidents.flatMap(({ organizations }) => organizations.map(({ name }) => name));
}

suite('who speaks in a notice', () => {
  const told =
    'この度、当会において、会員120名の氏名が漏えいしたことが判明いたしました。お詫び申し上げます。';
  const finds: [notice: string, name: string, why: string][] = [
    [`名簿の流出について | しらかば友の会\n\n${told}`, 'しらかば友の会', 'the page’s title names its site'],
    [
      `令和6年5月2日\nしらかば市北区高齢介護課\n\n名簿の流出について\n\n${told.replace('当会において', '誤送付により')}`,
      'しらかば市北区',
      'the office at the top is a ward’s',
    ],
    [`名簿の流出について\n\n${told}\n\nしらかば友の会`, 'しらかば友の会', 'the signature'],
  ];
  for (const [notice, name, why] of finds) {
    test(`is ${name}: ${why}`, () => {
      assert.deepEqual(speakerOf(notice), [name]);
    });
  }

  const ignores: [notice: string, why: string][] = [
    [`海外の拠点 — 2025年12月検知、会員120名の氏名が流出\n\n${told}`, 'a clause behind a dash'],
    [`名簿の流出 — 会員120名に影響\n\n${told}`, 'a figure'],
    [
      `名簿の流出について\n\n${told.replace('当会において', '調査を受けて')}当局へ報告しました。`,
      'the authorities',
    ],
  ];
  for (const [notice, why] of ignores) {
    test(`is nobody: ${why}`, () => {
      assert.deepEqual(speakerOf(notice), []);
    });
  }
});
