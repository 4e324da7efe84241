import assert from 'node:assert/strict';
import { createTermMatcher } from '../../../../src/analysis/lexicon/term-matcher.ts';

const templates = [
  '氏名',
  '会社〔名〕',
  '名前',
  '会員ID',
  'ID',
  '電話〔番号〕',
  '〔電子〕メールアドレス',
  'パスワード',
  'クレジットカード番号',
  '口座番号',
  'FAX番号',
  '生年月日',
  // Begins as a slip of パスワード does.
  'バス会社',
];
const match = createTermMatcher(templates.map((template) => ({ template, value: template })));

/** The terms found, as they stand in the text, with the spelling that was meant where it differs. */
function found(text: string): string[] {
  return match(text).map(({ start, end, reading }) =>
    reading === undefined ? text.slice(start, end) : `${text.slice(start, end)} → ${reading}`,
  );
}

suite('term matcher', () => {
  const finds: [text: string, ...terms: string[]][] = [
    ['氏名、電話番号', '氏名', '電話番号'],
    ['電話の番号', '電話'],
    ['電子メールアドレスとメールアドレス', '電子メールアドレス', 'メールアドレス'],
    // Spaces and line breaks of PDF text.
    ['氏 名', '氏 名'],
    ['会 社 名', '会 社 名'],
    ['電 話 番 号', '電 話 番 号'],
    ['会員 ID', '会員 ID'],
    ['FAX 番号', 'FAX 番号'],
    ['氏名、電話番\n号、', '氏名', '電話番\n号'],
    ['氏名、メール\n  アドレス', '氏名', 'メール\n  アドレス'],
    // Slips of scanners and typists.
    ['バスワード', 'バスワード → パスワード'],
    ['メ一ルアドレス', 'メ一ルアドレス → メールアドレス'],
    ['クレジット力一ド番号', 'クレジット力一ド番号 → クレジットカード番号'],
    ['クレジツトカード番号', 'クレジツトカード番号 → クレジットカード番号'],
    ['会員lD', '会員lD → 会員ID'],
    ['ロ座番号', 'ロ座番号 → 口座番号'],
    ['生年月曰', '生年月曰 → 生年月日'],
    // Case is no slip.
    ['会員id、fax番号', '会員id', 'fax番号'],
  ];
  for (const [text, ...terms] of finds) {
    test(`${JSON.stringify(text)} has ${terms.join(', ')}`, () => {
      assert.deepEqual(found(text), terms);
    });
  }

  const ignores: [text: string, why: string, ...rest: string[]][] = [
    ['VIDEO', 'letters go on before and behind ID'],
    ['ID2', 'a digit goes on'],
    ['氏\n\n名', 'a blank line ends what stands before it'],
    ['氏   名刺', 'the gap is too wide, and the word goes on'],
    ['会社 名前', 'the next word begins with 名', '会社', '名前'],
    ['電話 番号札', 'the next word goes on in ideographs', '電話'],
    ['会社\n名', 'each has its line to itself', '会社'],
    ['ハンドボール', 'no term'],
    ['一般', 'a long vowel for 一 is a slip only inside a term'],
  ];
  for (const [text, why, ...rest] of ignores) {
    test(`${JSON.stringify(text)}: ${why}`, () => {
      assert.deepEqual(found(text), rest);
    });
  }

  test('says all that a spelling stands for, in the order given', () => {
    const matcher = createTermMatcher([
      { template: '〔口座|カード〕名義', value: 'either' },
      { template: '口座名義', value: 'bank' },
    ]);
    assert.deepEqual(
      matcher('口座名義、カード名義').map(({ values }) => values),
      [['either', 'bank'], ['either']],
    );
  });

  test('takes the longest from the left, and nothing twice', () => {
    const matcher = createTermMatcher(
      ['生年', '年月日', '生年月日', '日時'].map((template) => ({ template, value: template })),
    );
    assert.deepEqual(
      matcher('生年月日時').map(({ values }) => values),
      [['生年月日']],
    );
  });
});
