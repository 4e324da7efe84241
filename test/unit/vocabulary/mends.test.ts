import assert from 'node:assert/strict';
import { vocabularyKind } from '../../../src/vocabulary/index.ts';
import { mendAll } from '../../../src/yaml/index.ts';
import { offersFor } from '../records/mends/record-lines.ts';

const kind = vocabularyKind();
const file = (part: string) => `schemaVersion: 1\n${part}\n`;

suite('in a vocabulary, the mend that is offered first for', () => {
  const cases: [why: string, wrong: string, right: string, safe: boolean][] = [
    [
      'a slip in a code, which may be one’s own',
      'fields: [{code: adress, forms: [所番地]}]',
      'fields: [{code: address, forms: [所番地]}]',
      false,
    ],
    [
      'a code in other letters',
      'fields: [{code: Locker Number, ja: ロッカー番号}]',
      'fields: [{code: locker-number, ja: ロッカー番号}]',
      true,
    ],
    [
      'the name of a code',
      'fields: [{code: 住所, forms: [所番地]}]',
      'fields: [{code: address, forms: [所番地]}]',
      true,
    ],
    [
      'a letter that codes do not have',
      'fields: [{code: ロッカーno, ja: ロッカー番号}]',
      'fields: [{code: no, ja: ロッカー番号}]',
      false,
    ],
    ['a slip in a key', 'ignor: [会員番号カード]', 'ignore: [会員番号カード]', true],
    ['one word for a list', 'services: ほしかげポータル', 'services: [ほしかげポータル]', true],
    ['a word that stands twice', 'services: [海の店, 海の店]', 'services: [海の店]', true],
    ['a blank word', 'services: [海の店, " "]', 'services: [海の店]', true],
    [
      'a number for a word',
      'fields: [{code: address, forms: [123]}]',
      'fields: [{code: address, forms: ["123"]}]',
      true,
    ],
    [
      'an ignored word',
      'services: [海の店, 山の店]\nignore: [山の店]',
      'services: [海の店]\nignore: [山の店]',
      false,
    ],
    [
      'a word of another code',
      'fields: [{code: address, forms: [在所]}, {code: phone, forms: [在所, 電話器]}]',
      'fields: [{code: address, forms: [在所]}, {code: phone, forms: [電話器]}]',
      false,
    ],
  ];
  for (const [why, wrong, right, safe] of cases) {
    test(why, () => {
      const [first] = offersFor(file(wrong), kind);
      assert.equal(first?.text, file(right));
      assert.equal(first.safe, safe, first.title);
    });
  }

  test('a version that is missing stands first', () => {
    assert.equal(mendAll('services: [海の店]\n', kind).text, file('services: [海の店]'));
  });
});

suite('in a vocabulary there is no mend, because', () => {
  const cases: [why: string, wrong: string][] = [
    ['a code of one’s own needs a name that only its author knows', 'fields: [{code: locker-number}]'],
    ['a key is like no other', 'people: [佐藤]'],
    ['of two lists under one key either may hold', 'ignore: [海の店]\nignore: [山の店]'],
  ];
  for (const [why, wrong] of cases) {
    test(why, () => {
      assert.deepEqual(offersFor(file(wrong), kind), []);
    });
  }
});
