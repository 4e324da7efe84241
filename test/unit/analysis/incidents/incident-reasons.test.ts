import assert from 'node:assert/strict';
import { createAnalyzer, noteText, type Reason } from '../../../../src/analysis/index.ts';

const notice = `2024年5月20日
株式会社しらかば堂
個人情報の漏えいについて

1. 経緯
2024年5月2日、第三者からの指摘により発覚しました。

2. 対象
次の情報が漏えいした可能性があります。
・本店のお客様 120名の氏名、住所
・支店のお客様 30名の氏名、住所
合計 150名
`;

const words = (reasons: readonly Reason[] = []): string[] =>
  reasons.map(
    (reason) => `${reason.by}: ${noteText(reason)}${reason.cue === undefined ? '' : ` (${reason.cue})`}`,
  );

suite('an incident’s values say why', () => {
  const [incident] = createAnalyzer()(notice).incidents;
  assert.ok(incident);

  test('which rule gave a date its role', () => {
    const clause =
      'roles-of-clause: the clause that the date governs (2024年5月2日、第三者からの指摘により発覚しました。)';
    assert.deepEqual(
      incident.timeline.map(({ event, because }) => [event, ...words(because)]),
      [
        ['detected', clause],
        ['reported-by-third-party', clause],
        ['published', 'own-date: the day that the notice gives for itself (2024年5月20日)'],
      ],
    );
  });

  test('what made a total of a figure', () => {
    assert.deepEqual(words(incident.totals[0]?.because), ['whole-figures: said to be the total (合計)']);
  });

  test('what a population’s certainty rests on', () => {
    assert.deepEqual(
      incident.exposures.flatMap(({ certaintyBecause }) => words(certaintyBecause)),
      [
        'exposure: said of 2 of 2 mentions of its fields (可能性)',
        'exposure: said of 2 of 2 mentions of its fields (可能性)',
      ],
    );
  });
});
