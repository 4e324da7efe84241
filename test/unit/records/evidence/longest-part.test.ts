import assert from 'node:assert/strict';
import { longestPart } from '../../../../src/records/evidence/longest-part.ts';

suite('longestPart', () => {
  const rows: [string, string, string][] = [
    ['お客様の氏名', '会員の氏名が漏えい', 'の氏名'],
    ['氏名', '氏名', '氏名'],
    ['1,204件', '合計1,304件', '04件'],
    ['𠮷野家', '𠮶野家', '野家'],
    ['氏名\n住所', '氏名\n住所', '氏名'],
    ['氏名', '電話番号', ''],
    ['', '電話番号', ''],
  ];
  for (const [words, text, part] of rows) {
    test(`of ${JSON.stringify(words)} in ${JSON.stringify(text)}`, () => {
      assert.equal(longestPart(words, text), part);
    });
  }
});
