import assert from 'node:assert/strict';
import { createAnalyzer, noteText } from '../../../../src/analysis/index.ts';
import { type FindingRow, testFindings } from './marked-findings.ts';

const rows = (list: readonly (readonly [words: string, why: string])[]): FindingRow[] =>
  list.map(([words, why]) => [
    `2024年8月20日\n株式会社月影文具\n個人情報漏えいのお知らせ\n\n${words}お客様の氏名が漏えいしました。\n`,
    why,
  ]);

suite('detection-before-intrusion: finds', () => {
  testFindings(
    'detection-before-intrusion',
    rows([
      [
        '〈2024年8月4日〉に不正アクセスを検知しました。調査の結果、2024年8月10日に不正アクセスを受けていました。',
        'a find before the break-in',
      ],
      [
        '〈2024年8月4日〉、お客様からのご指摘により発覚いたしました。2024年8月10日に名簿を誤って送信しました。',
        'a find before the mishap',
      ],
      [
        '2024年8月10日に第三者が当社サーバーに侵入しました。〈2024年8月4日〉に個人情報保護委員会へ報告しました。',
        'a report before the break-in',
      ],
      [
        '〈2024年3月〉に不正アクセスを検知しました。2024年8月10日に不正アクセスを受けていました。',
        'a month that lies wholly before',
      ],
      [
        '〈2024年8月4日〉に不正アクセスを検知し、2024年8月5日に警察へ相談しました。2024年8月10日に不正アクセスを受けていました。',
        'one slip is one finding',
      ],
    ]),
  );
});

suite('detection-before-intrusion: ignores', () => {
  testFindings(
    'detection-before-intrusion',
    rows([
      [
        '2024年8月10日に不正アクセスを検知しました。2024年8月4日に不正アクセスを受けていました。',
        'the usual order',
      ],
      [
        '2024年8月4日に不正アクセスを検知しました。2024年8月4日に不正アクセスを受けていました。',
        'the same day',
      ],
      [
        '2024年8月に不正アクセスを検知しました。2024年8月10日に不正アクセスを受けていました。',
        'the month holds the day',
      ],
      [
        '2024年8月4日に不正アクセスを検知しました。2024年8月に不正アクセスを受けていました。',
        'some day of the month may be before',
      ],
      [
        '2024年8月4日に不正アクセスを検知しました。8月10日に不正アクセスを受けていました。',
        'the year is of the context',
      ],
      [
        '2024年8月4日に不正アクセスを検知しました。2024年8月10日頃に不正アクセスを受けていました。',
        'about that day',
      ],
      [
        '2024年8月4日に不正アクセスを検知しました。2024年8月10日に再び不正アクセスを受けました。',
        'a second break-in',
      ],
      [
        '2024年8月4日に不審な通信を検知しました。2024年8月10日に、侵入された疑いを委託元へ伝えました。',
        'a suspicion that was passed on',
      ],
      [
        '2024年8月4日に不正アクセスを検知しました。2024年7月1日に侵入され、2024年8月10日に別のサーバーへ侵入されました。',
        'the earliest beginning is before',
      ],
      [
        '2024年8月4日に不正アクセスを検知しました。2024年8月10日以前に不正アクセスを受けていました。',
        'since when is not known',
      ],
      ['2024年8月4日に脆弱性を確認しました。2024年8月10日に警察へ相談しました。', 'no beginning is told'],
      [
        '2024年8月4日に不審な通信を検知しました。2024年8月10日に不正アクセスを受け、2024年8月11日に検知しました。',
        'the break-in has its own find',
      ],
      ['8月4日に検知しました。8月10日に不正アクセスを受けていました。', 'two years of the context'],
    ]),
  );
});

test('detection-before-intrusion points to the beginning', () => {
  const text =
    '株式会社月影文具\n\n2024年8月4日に不正アクセスを検知しました。2024年8月10日に不正アクセスを受けていました。氏名が漏えいしました。';
  const [finding] = createAnalyzer()(text).findings;
  assert.ok(finding);
  assert.equal(noteText(finding), 'found or reported on 2024-08-04, before it began on 2024-08-10');
  assert.deepEqual(
    finding.related.map(({ start, end }) => text.slice(start, end)),
    ['2024年8月10日'],
  );
});
