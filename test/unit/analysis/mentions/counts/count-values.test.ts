import assert from 'node:assert/strict';
import { readCountsIn } from './read-counts-in.ts';

/** A figure as a reader would write it down: value, unit, qualifier, flags. */
function figuresOf(text: string): string[] {
  return readCountsIn(text).map((count) =>
    [
      count.value,
      count.unit,
      count.qualifier,
      ...(['cumulative', 'distinct', 'subset', 'superseded'] as const).filter((flag) => count[flag]),
    ].join(' '),
  );
}

const rows: readonly (readonly [text: string, ...figures: string[]])[] = [
  // numbers
  ['対象は7,645件です。', '7645 records exact'],
  ['対象は７，６４５ 件です。', '7645 records exact'],
  ['対象は28万件です。', '280000 records exact'],
  ['対象は2万5千件です。', '25000 records exact'],
  ['対象は29万5,000件です。', '295000 records exact'],
  ['対象は三十五名です。', '35 people exact'],
  ['対象は百二十万件です。', '1200000 records exact'],
  ['総件数はl9,640 件です。', '19640 records exact'],
  ['総件数は1O5件です。', '105 records exact'],
  ['総件数は19,6\n40 件です。', '19640 records exact'],
  ['総件数は12,\n345件です。', '12345 records exact'],
  ['総件数は1,234\n567件です。', '567 records exact'],
  // units
  ['81名様分の情報', '81 people exact'],
  ['81人分の情報', '81 people exact'],
  ['1,020世帯の情報', '1020 households exact'],
  ['15社の情報', '15 organizations exact'],
  ['顧客2,143先の情報', '2143 organizations exact'],
  ['個人のお客様1,020先の情報', '1020 people exact'],
  ['電子メール300通', '300 messages exact'],
  ['申込書34枚', '34 sheets exact'],
  ['59万アカウント', '590000 accounts exact'],
  ['端末12台', '12 other exact'],
  // how exact
  ['約1,200件', '1200 records about'],
  ['およそ330人分', '330 people about'],
  ['1,200件程度', '1200 records about'],
  ['300余名', '300 people about'],
  ['最大1,200件', '1200 records max'],
  ['最大で約20万件程度', '200000 records max'],
  ['最大約 2 万 8 千人分', '28000 people max'],
  ['少なくとも21,184件', '21184 records at-least'],
  ['少なくとも150人分以上', '150 people at-least'],
  ['2,000人以上', '2000 people at-least'],
  ['1万人を超える会員', '10000 people at-least'],
  ['3万件超', '30000 records at-least'],
  ['500件未満', '500 records less-than'],
  ['100名以下', '100 people less-than'],
  ['5,000件弱', '5000 records less-than'],
  ['数百件の情報', '100 records at-least'],
  ['十数名の情報', '10 people at-least'],
  ['2万5000人から3万人の情報', '25000 people at-least', '30000 people max'],
  ['200～300名の情報', '200 people at-least', '300 people max'],
  ['2～3万人の情報', '20000 people at-least', '30000 people max'],
  // words that only end in 約, 以上 or 以下
  ['ご契約1,200件', '1200 records exact'],
  ['ご予約 3,120件', '3120 records exact'],
  ['対象は120件。以上', '120 records exact'],
  ['120件以下のとおりです', '120 records exact'],
  // what it is among others
  ['延べ3,210人', '3210 people exact cumulative'],
  ['のべ7万8千件', '78000 records exact cumulative'],
  ['対象者数(延べ):3,210人', '3210 people exact cumulative'],
  ['3,210人(延べ)', '3210 people exact cumulative'],
  ['重複を除くと5,548件', '5548 records exact distinct'],
  ['重複を除いた総件数は423件', '423 records exact distinct'],
  ['実人数 1,238名', '1238 people exact distinct'],
  ['5,548件(重複を除く)', '5548 records exact distinct'],
  ['重複を除く件数   最大36,750件', '36750 records max distinct'],
  ['6,860件(うち、不正利用の疑いのあるもの 42件)', '6860 records exact', '42 records exact subset'],
  ['560名のうち、配慮を要する38名', '560 people exact', '38 people exact subset'],
  ['計 3,137 名分(内、868 名分)', '3137 people exact', '868 people exact subset'],
  [
    '総数1,000件(うちA市 300件)、その他 20件',
    '1000 records exact',
    '300 records exact subset',
    '20 records exact',
  ],
  [
    'うちA市 300件、B市 200件、合計500件',
    '300 records exact subset',
    '200 records exact subset',
    '500 records exact',
  ],
  // corrected
  ['1,200件→1,350件に訂正', '1200 records exact superseded', '1350 records exact'],
  ['対象件数を1,200件から1,350件に訂正します。', '1200 records exact superseded', '1350 records exact'],
  ['前回公表の1,200件は1,350件に修正します。', '1200 records exact superseded', '1350 records exact'],
  ['(誤)1,200件 (正)1,350件', '1200 records exact superseded', '1350 records exact'],
  [
    '当初1,200件と公表しておりましたが、正しくは1,350件でした。',
    '1200 records exact superseded',
    '1350 records exact',
  ],
  ['A市の1,200件とB市の1,350件', '1200 records exact', '1350 records exact'],
];

suite('Values of counts', () => {
  for (const [text, ...figures] of rows) {
    test(text, () => {
      assert.deepEqual(figuresOf(text), figures);
    });
  }

  test('says why a figure counts victims, with the words', () => {
    const text = '紛失した名簿には会員386人分の氏名がありました。';
    const [count] = readCountsIn(text);
    assert.deepEqual(
      count?.because.slice(0, 2).map(({ by }) => by),
      ['number-counter', 'whose-data'],
    );
    const { start, end } = count.because[1]?.at ?? {};
    assert.equal(text.slice(start, end), '分');
  });

  test('reads long runs of digits and commas in one go', () => {
    // Each start of a number would read the rest again, if it did not know that it stands within one.
    assert.deepEqual(figuresOf(`${'1,'.repeat(200_000)}1件`), []);
    assert.equal(readCountsIn('111,'.repeat(50_000)).length, 0);
  });
});
