import assert from 'node:assert/strict';
import {
  assertionNear,
  createAnalyzer,
  onOneLine,
  readSelection,
  type SelectionReading,
  similarFields,
  withoutBlankEnds,
} from '../../../../src/analysis/index.ts';

const analyze = createAnalyzer();

const notice = `2024年3月27日
株式会社月影文具
オンラインショップへの不正アクセスによる個人情報漏えいのお知らせ

お客様1,204名分の氏名、住所、愛犬の名札番号が漏えいしたことを確認いたしました。
クレジットカード番号は含まれておりません。
8月30日に発覚しました。参加者は 312 でした。

■ 漏えいの可能性がある情報
・電話番号
・会報の宛て先
`;

function read(words: string): readonly SelectionReading[] {
  const start = notice.indexOf(words);
  assert.ok(start >= 0, words);
  return readSelection(
    words,
    { start, end: start + words.length },
    { whole: analyze(notice), alone: analyze(words) },
  );
}

suite('readSelection', () => {
  const first: [words: string, reading: SelectionReading][] = [
    ['氏名', { kind: 'field', code: 'name' }],
    ['1,204名', { kind: 'count', value: 1204, unit: 'people', qualifier: 'exact' }],
    ['お客様1,204名分の氏名', { kind: 'count', value: 1204, unit: 'people', qualifier: 'exact' }],
    // Of the engine's context it has the year.
    ['8月30日', { kind: 'date', value: '2023-08-30' }],
    ['312', { kind: 'count', value: 312 }],
    ['不正アクセス', { kind: 'cause', code: 'unauthorized-access' }],
    ['株式会社月影文具', { kind: 'organization', name: '株式会社月影文具', role: 'discloser' }],
    // Part of a longer mention.
    ['カード番号', { kind: 'field', code: 'card-number' }],
  ];
  for (const [words, reading] of first) {
    test(`reads ${words}`, () => {
      assert.deepEqual(read(words)[0], reading);
    });
  }

  const nothing: [words: string, why: string][] = [
    ['名札', 'no word of the lexicon'],
    ['参加者は', 'no number in it'],
    ['参加者は 312 でした', 'a number, but words round it'],
  ];
  for (const [words, why] of nothing) {
    test(`reads nothing in ${words}: ${why}`, () => {
      assert.deepEqual(read(words), []);
    });
  }

  test('says each reading once', () => {
    assert.equal(read('氏名').length, 1);
  });
});

suite('assertionNear', () => {
  const rows: [words: string, assertion: string, why: string][] = [
    ['愛犬の名札番号', 'confirmed', 'of its own sentence, though the next is nearer to other data'],
    ['含まれておりません', 'ruled-out', 'of its own sentence'],
    ['会報の宛て先', 'suspected', 'of its list'],
  ];
  for (const [words, assertion, why] of rows) {
    test(`says ${assertion} of ${words}: ${why}`, () => {
      const start = notice.indexOf(words);
      const { annotations } = analyze(notice);
      assert.equal(assertionNear(notice, annotations, { start, end: start + words.length }), assertion);
    });
  }

  test('suspects where the notice says nothing', () => {
    assert.equal(assertionNear('会報の宛て先', [], { start: 0, end: 6 }), 'suspected');
  });
});

suite('selected words', () => {
  test('are cut of the blanks at their ends, of either width', () => {
    const text = '名簿　\n 氏名 \n\n';
    assert.deepEqual(withoutBlankEnds(text, { start: 2, end: text.length }), { start: 5, end: 7 });
    assert.deepEqual(withoutBlankEnds(text, { start: 5, end: 6 }), { start: 5, end: 6 });
    assert.equal(withoutBlankEnds(text, { start: 2, end: 5 }), undefined);
  });

  const lines: [words: string, line: string][] = [
    ['株式会社\n  月影文具', '株式会社月影文具'],
    ['Tsukikage\nStationery  Ltd.', 'Tsukikage Stationery Ltd.'],
    ['会員\r\n番号', '会員番号'],
    ['月影 文具', '月影 文具'],
  ];
  for (const [words, line] of lines) {
    test(`are written on one line: ${line}`, () => {
      assert.equal(onOneLine(words), line);
    });
  }
});

suite('similarFields', () => {
  const rows: [word: string, code: string][] = [
    ['友の会の会員番号', 'member-id'],
    ['愛犬の靴のサイズ', 'physical-attributes'],
    ['ご自宅住所', 'address'],
    ['社用メールアドレス', 'email'],
  ];
  for (const [word, code] of rows) {
    test(`suggests ${code} for ${word}`, () => {
      assert.ok(similarFields(word).includes(code), similarFields(word).join());
    });
  }
  for (const word of ['朝の目玉焼き', '名札', '', '番号']) {
    test(`suggests nothing for ${word || 'no word'}`, () => {
      assert.deepEqual(similarFields(word), []);
    });
  }

  test('knows the user’s own words', () => {
    const vocabulary = {
      fields: [{ code: 'locker-number', ja: 'ロッカー番号', forms: ['下駄箱番号'] }],
      causes: [],
      organizations: [],
      services: [],
      ignore: [],
    };
    assert.deepEqual(similarFields('北棟の下駄箱番号', vocabulary).slice(0, 1), ['locker-number']);
  });
});
