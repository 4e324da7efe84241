import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/index.ts';

const analyze = createAnalyzer();

/** Quotes and what they are read as, where that is something else. */
function readings(text: string): string[] {
  return analyze(text).annotations.flatMap((annotation) =>
    'reading' in annotation ? [`${annotation.text} → ${annotation.reading}`] : [],
  );
}

suite('what a slip is read as', () => {
  const rows: readonly (readonly [text: string, read: readonly string[], why: string])[] = [
    ['バスワードが漏えいした。', ['バスワード → パスワード'], 'a katakana without its ring'],
    [
      'クレジットカ一ド番号が漏えいした。',
      ['クレジットカ一ド番号 → クレジットカード番号'],
      'a numeral for the long vowel',
    ],
    ['お客様の⽒名が漏えいした。', ['⽒名 → 氏名'], 'a Kangxi radical'],
    ['お客様の⽒ 名が漏えいした。', ['⽒ 名 → 氏名'], 'and a blank of a PDF'],
    ['会員l,234件が漏えいした。', ['l,234件 → 1,234件'], 'a letter for one'],
    ['会員1O0名の氏名が漏えいした。', ['1O0名 → 100名'], 'a letter for zero'],
    ['2O22年7月15日に判明した。', ['2O22年7月15日 → 2022年7月15日'], 'a letter in a year'],
    ['2022年7月l5曰に判明した。', ['2022年7月l5曰 → 2022年7月15日'], 'two slips in one date'],
  ];
  for (const [text, read, why] of rows) {
    test(`${why}: ${text}`, () => {
      assert.deepEqual(readings(text), read);
    });
  }
});

suite('what is no slip has no reading', () => {
  const rows: readonly (readonly [text: string, why: string])[] = [
    ['パスワードが漏えいした。', 'written as it is meant'],
    ['お客様の氏 名が漏えいした。', 'a blank is none'],
    ['会員１，２３４件が漏えいした。', 'nor are wide digits'],
    ['ﾊﾟｽﾜｰﾄﾞが漏えいした。', 'nor narrow kana'],
    ['password と id が漏えいした。', 'nor lower case'],
    ['R4.8.10 に判明した。', 'an era’s letter'],
    ['2022年7月15日(Mon) 10:00 PM に判明した。', 'letters of words'],
    ['2022-07-15T18:05 検知', 'a letter of the format'],
    ['三十五名の氏名が漏えいした。', 'kanji digits'],
    ['二〇二二年七月十五日に判明した。', 'the kanji zero'],
  ];
  for (const [text, why] of rows) {
    test(`${why}: ${text}`, () => {
      assert.deepEqual(readings(text), []);
    });
  }
});
