import assert from 'node:assert/strict';
import { readMarkedNotice } from '../../accuracy/marked-notice.ts';

suite('readMarkedNotice', () => {
  test('takes the marks out and says where they stood', () => {
    const marked =
      '⟦2021年8月|date 2021-08⟧、⟦約300名|count 300 people about subset⟧の⟦保護者\n氏名|field name+family confirmed⟧が';
    const { text, mentions } = readMarkedNotice(marked);
    assert.equal(text, '2021年8月、約300名の保護者\n氏名が');
    assert.deepEqual(mentions, [
      { kind: 'date', start: 0, end: 7, text: '2021年8月', value: '2021-08' },
      { kind: 'count', start: 8, end: 13, text: '約300名', value: 300, unit: 'people', qualifier: 'about' },
      {
        kind: 'field',
        start: 14,
        end: 20,
        text: '保護者\n氏名',
        codes: ['name', 'family'],
        assertion: 'confirmed',
      },
    ]);
  });

  test('leaves a bar of the notice alone', () => {
    assert.equal(readMarkedNotice('|氏名|住所|\n|⟦甲|乙|date 2021⟧|').text, '|氏名|住所|\n|甲|乙|');
  });

  for (const [marked, why] of [
    ['⟦氏名|field name⟧', 'no assertion'],
    ['⟦氏名|field name leaked⟧', 'no such assertion'],
    ['⟦3件|count 三 records⟧', 'no number'],
    ['⟦3件|count 3 pieces⟧', 'no such unit'],
    ['⟦3件|count 3 records roughly⟧', 'no such qualifier'],
    ['⟦昨日|date⟧', 'no value'],
    ['⟦当社|organization⟧', 'no such kind'],
    ['⟦氏名', 'not closed'],
    ['⟦氏名⟧', 'nothing said'],
    ['⟦氏⟦名|field name confirmed⟧|field name confirmed⟧', 'one in another'],
  ] as const) {
    test(`refuses ${marked}: ${why}`, () => {
      assert.throws(() => readMarkedNotice(marked), /mark/u);
    });
  }
});
