import assert from 'node:assert/strict';
import { readNumeral } from '../../../../src/analysis/text/numerals.ts';

suite('numerals', () => {
  const finds: [text: string, value: number, quote: string][] = [
    ['7,645件', 7645, '7,645'],
    ['1,234,567名', 1234567, '1,234,567'],
    ['6 , 789 件', 6789, '6 , 789'],
    ['12,34', 12, '12'],
    ['280,0520', 280, '280'],
    ['4.5万件', 45000, '4.5万'],
    ['1.2万人', 12000, '1.2万'],
    ['9.3万人', 93000, '9.3万'],
    ['2万5千件', 25000, '2万5千'],
    ['2 万 5 千 件', 25000, '2 万 5 千'],
    ['29万5,000件', 295000, '29万5,000'],
    ['3億2,104万件', 321040000, '3億2,104万'],
    ['1兆円', 1e12, '1兆'],
    ['7000千人', 7000000, '7000千'],
    ['1万 3千人', 13000, '1万 3千'],
    ['2万 5件', 20000, '2万'],
    ['15 3千人', 15, '15'],
    ['三十五名', 35, '三十五'],
    ['十二月', 12, '十二'],
    ['二十日', 20, '二十'],
    ['百二十万件', 1200000, '百二十万'],
    ['三千五百名', 3500, '三千五百'],
    ['百二十三万四千五百六十七円', 1234567, '百二十三万四千五百六十七'],
    ['二〇二〇年', 2020, '二〇二〇'],
    ['二千二十年', 2020, '二千二十'],
    ['〇件', 0, '〇'],
    ['零時', 0, '零'],
    ['七件', 7, '七'],
    ['弐拾名', 20, '弐拾'],
    ['l9,640 件', 19640, 'l9,640'],
    ['1O日', 10, '1O'],
    ['2O23年', 2023, '2O23'],
    ['3|名', 31, '3|'],
    ['10 件', 10, '10'],
    ['5 百科事典', 500, '5 百'],
    ['0.5', 0.5, '0.5'],
    ['12ID', 12, '12'],
  ];
  for (const [text, value, quote] of finds) {
    test(`${text} is ${value}`, () => {
      const found = readNumeral(text);
      assert.deepEqual([found?.value, text.slice(0, found?.length)], [value, quote]);
    });
  }

  const ignores: [text: string, why: string][] = [
    ['件', 'no number'],
    ['', 'nothing'],
    ['万が一', 'a unit with nothing before it'],
    ['IPアドレス', 'letters are digits only among digits'],
    ['Oo', 'slips alone are no number'],
    ['12345678901234567890', 'longer than any figure'],
  ];
  for (const [text, why] of ignores) {
    test(`ignores ${text || 'nothing'}: ${why}`, () => {
      assert.equal(readNumeral(text), undefined);
    });
  }

  test('begins where it is told to, and a slip does not reach out of a word', () => {
    assert.deepEqual(readNumeral('計7,645件', 1), { value: 7645, length: 5 });
    assert.equal(readNumeral('FOl3', 2), undefined);
    assert.equal(readNumeral('計7件', 9), undefined);
  });
});
