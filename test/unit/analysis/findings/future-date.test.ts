import assert from 'node:assert/strict';
import { createAnalyzer, noteText } from '../../../../src/analysis/index.ts';
import { type FindingRow, testFindings } from './marked-findings.ts';

/** A whole notice of 20 August 2024 that tells of a leak in these words. */
const told = (words: string, end = ''): string =>
  `2024年8月20日\n株式会社月影文具\n個人情報漏えいのお知らせ\n\n${words}お客様の氏名が漏えいしました。\n${end}`;

const rows = (list: readonly (readonly [words: string, why: string])[]): FindingRow[] =>
  list.map(([words, why]) => [told(words), why]);

suite('future-date: finds', () => {
  testFindings('future-date', [
    ...rows([
      ['〈2025年8月4日〉に不正アクセスを検知しました。', 'the year is a slip'],
      ['〈令和7年8月4日〉、お客様からのご指摘により発覚いたしました。', 'a year of an era'],
      ['〈2024年9月4日〉に当社サーバーが不正アクセスを受けました。', 'the month is a slip'],
      ['発覚日：〈2025年8月4日〉\n', 'a label'],
      ['・〈2025年8月4日〉 不正アクセスを検知\n', 'an item that ends in its noun'],
      ['〈2025年8月4日〉に誤送信が判明しました。2024年9月1日に窓口を開設する予定です。', 'a plan beside it'],
    ]),
    [
      '株式会社月影文具\n\n〈2025年8月4日〉に不正アクセスを検知しました。お客様の氏名が漏えいしました。',
      'the caller knows the day of the notice',
      '2024-08-20',
    ],
    [
      '株式会社月影文具\n\n〈2035年8月4日〉に個人情報保護委員会へ報告しました。お客様の氏名が漏えいしました。',
      'nothing after today has happened',
      { today: '2026-01-15' },
    ],
  ]);
});

suite('future-date: ignores', () => {
  testFindings('future-date', [
    ...rows([
      ['2024年8月4日に不正アクセスを検知しました。', 'before the notice'],
      ['2024年8月20日に不正アクセスを検知しました。', 'on its day'],
      ['2024年9月1日にサービスを再開する予定です。', 'a plan'],
      ['2024年9月1日までに確認のうえ、ご連絡いたします。', 'a deadline'],
      ['有効期限が2025年8月31日のカードの番号を誤って送信しました。', 'until when something holds'],
      ['2025年4月1日に開催する式典の案内状を誤って送付しました。', 'which one is meant'],
      ['2025年4月1日入学の生徒の名簿を紛失しました。', 'whose list it is'],
      ['2025年4月1日に新設する部署あての文書を誤って送付しました。', 'a verb that is still to come'],
      ['2025年3月31日時点の契約者の情報が流出しました。', 'as of when'],
      ['2025年8月頃に不正アクセスを検知しました。', 'a month may be any of its days'],
      ['9月4日に不正アクセスを検知しました。', 'the year is of the context'],
      ['2024年9月1日から2025年8月31日までの予約の情報が閲覧できる状態でした。', 'a time that selects'],
      ['2024年9月10日に調査が完了しました。', 'the page went on, as it seems'],
      [
        '2024年9月1日に不正アクセスを検知しました。2024年9月3日に警察へ相談しました。',
        'several: the day of the notice is likelier wrong',
      ],
      ['【2024年9月10日追記】2024年9月8日に新たな不正アクセスを検知しました。', 'an update'],
      ['（第二報：2024年9月10日）2024年9月8日に新たな漏えいが判明しました。', 'a second report'],
      ['2024年9月10日公表の別件では、2024年9月8日に漏えいが判明しました。', 'something else is published'],
    ]),
    [told('2024年9月8日に新たな漏えいが判明しました。', '2024年9月10日\n'), 'a later day alone at the end'],
    [
      '株式会社月影文具\n\n2035年8月4日に不正アクセスを検知しました。お客様の氏名が漏えいしました。',
      'nobody knows the day of the notice, or today',
    ],
    [
      '株式会社月影文具\n\n2025年8月4日に不正アクセスを検知しました。お客様の氏名が漏えいしました。',
      'today is later',
      { today: '2026-01-15' },
    ],
    ['2024年8月20日\n社内報\n\n2025年8月4日に新しい社屋が完成しました。', 'no notice of a breach'],
  ]);
});

test('future-date offers the year that the weekday is of', () => {
  const text = told('2025年8月5日（月）に不正アクセスを検知しました。');
  const [finding] = createAnalyzer()(text).findings.filter(({ code }) => code === 'future-date');
  assert.ok(finding);
  assert.equal(noteText(finding), '2025-08-05 is told as past, but the notice is of 2024-08-20');
  assert.deepEqual(
    finding.related.map(({ start, end }) => text.slice(start, end)),
    ['2024年8月20日'],
  );
  const [fix] = finding.fixes ?? [];
  assert.ok(fix);
  assert.equal(fix.kind, 'date');
  assert.equal(fix.value, '2024-08-05');
  assert.equal(text.slice(fix.start, fix.end), '2025年8月5日（月）');
});
