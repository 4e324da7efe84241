import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/index.ts';

const analyze = createAnalyzer();

/** What each reading was preferred to: `winner ← loser = what it was read as`. */
function dropped(text: string): string[] {
  return analyze(text).annotations.flatMap((annotation) =>
    annotation.because.flatMap(({ dropped: losers = [] }) =>
      losers.map((lost) => {
        assert.equal(lost.text, text.slice(lost.start, lost.end));
        return `${annotation.text} ← ${lost.text} = ${lost.what ?? lost.by}`;
      }),
    ),
  );
}

suite('what was dropped for a reading', () => {
  const rows: readonly (readonly [text: string, why: string, ...drops: string[]])[] = [
    [
      '会員l2,847件が漏えいした。',
      'the shorter figure in a scanned one',
      'l2,847件 ← 2,847件 = 2847 records',
    ],
    [
      'クレジットカード番号が漏えいした。',
      'the umbrella in a field',
      'クレジットカード番号 ← クレジットカード = クレジットカード情報',
    ],
    [
      '未納の保険料の引落口座が漏えいした。',
      'what only describes a field',
      '保険料の引落口座 ← 保険料 = insurance-premium',
    ],
    [
      'クレジットカード情報（会員名、番号、有効期限）が漏えいした。',
      'what a word is outside of its context',
      '会員名 ← 会員名 = name',
    ],
    [
      '当社サイトがリスト型攻撃による不正アクセスを受け、氏名が漏えいした。',
      'a general cause before one that says more',
      'リスト型攻撃 ← 不正アクセス = unauthorized-access',
    ],
  ];
  for (const [text, why, ...drops] of rows) {
    test(`${why}: ${text}`, () => {
      assert.deepEqual(dropped(text), drops);
    });
  }

  test('nothing where nothing else was read', () => {
    assert.deepEqual(dropped('2022年12月5日、会員1,204名の氏名、住所、メールアドレスが漏えいした。'), []);
  });
});
