import assert from 'node:assert/strict';
import { codeNames, codeNotes } from '../../../../src/analysis/index.ts';

suite('Notes on codes', () => {
  for (const list of ['fields', 'causes', 'events'] as const) {
    test(`there is one for each of the ${list}`, () => {
      assert.deepEqual(Object.keys(codeNotes[list]), Object.keys(codeNames[list]));
    });
  }

  const cases: readonly (readonly [
    list: keyof typeof codeNotes,
    code: string,
    word: string,
    classes: readonly (string | undefined)[],
  ])[] = [
    [
      'fields',
      'address',
      '居住地',
      ['attribute.confidentiality.data.variety.Personal', 'Physical addresses'],
    ],
    [
      'fields',
      'card-number',
      'クレジット番号',
      ['attribute.confidentiality.data.variety.Payment', 'Credit cards'],
    ],
    ['fields', 'signature', '署名', ['attribute.confidentiality.data.variety.Personal', undefined]],
    ['causes', 'sql-injection', 'SQLインジェクション', ['action.hacking.variety.SQLi', undefined]],
    ['causes', 'contractor', '委託により…運営', ['actor.partner', undefined]],
    ['causes', 'unknown', '原因は不明', ['action.unknown', undefined]],
    ['events', 'reported-regulator', '速報', [undefined, undefined]],
    ['units', 'people', '名', [undefined, undefined]],
    ['roles', 'contractor', '受託業者', [undefined, undefined]],
    ['qualifiers', 'about', '程度', [undefined, undefined]],
  ];
  for (const [list, code, word, [veris, hibp]] of cases) {
    test(`${code} of the ${list}: ${word}, and its classes elsewhere`, () => {
      const note = codeNotes[list][code] ?? assert.fail();
      assert.ok(note.words?.includes(word));
      assert.deepEqual([note.veris?.[0], note.hibp], [veris, hibp]);
    });
  }

  test('no word shows the marks of a template or a gap at its ends', () => {
    const words = Object.values(codeNotes).flatMap((notes) =>
      Object.values(notes).flatMap((note) => note.words ?? []),
    );
    assert.deepEqual(
      words.filter((word) => /[〔〕|*$^_]|^…|…$|^$/u.test(word)),
      [],
    );
  });

  test('what is never counted as victims is no word of a unit', () => {
    assert.ok(!codeNotes.units.other?.words?.includes('円'));
  });
});
