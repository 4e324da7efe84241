import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/analyze.ts';
import { several, single } from './cases.rows.ts';

const analyze = createAnalyzer();

for (const [suiteName, rows] of Object.entries({ several, single })) {
  suite(`breaches in one notice: ${suiteName}`, () => {
    for (const { why, text, incidents } of rows) {
      test(why, () => {
        const told = analyze(text).incidents.map(({ organizations, services }) => [
          organizations[0]?.name,
          ...services.map(({ name }) => name),
        ]);
        assert.deepEqual(told, incidents);
      });
    }
  });
}

suite('what all cases of a notice share', () => {
  const notice = `個人情報の2件の事故について
公表日:2025年3月14日
市において事故が2件発生しました。
事故1 誤送信
2025年2月3日、職員がメールアドレス12件を誤って送信しました。
事故2 紛失
2025年2月10日、氏名、住所を記した書類8名分の紛失が判明しました。
■対応
2025年2月20日、1の方に電話で謝罪しました。
ひいらぎ台市 総務課`;

  test('the day of publication is each one’s, a call only of the case that it names', () => {
    const told = analyze(notice).incidents.map(({ timeline }) =>
      timeline
        .filter(({ event }) => event === 'published' || event === 'notified')
        .map(({ date, event }) => `${date} ${event}`),
    );
    assert.deepEqual(told, [['2025-02-20 notified', '2025-03-14 published'], ['2025-03-14 published']]);
  });
});
