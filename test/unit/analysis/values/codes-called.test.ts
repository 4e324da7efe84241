import assert from 'node:assert/strict';
import { type CodeList, createCodesCalled } from '../../../../src/analysis/index.ts';

const called = createCodesCalled({
  fields: [{ code: 'locker-number', ja: 'ロッカー番号', forms: ['下駄箱番号'] }],
  causes: [],
  organizations: [],
  services: [],
  ignore: [],
});

suite('createCodesCalled finds', () => {
  const cases: [why: string, list: CodeList, word: string, codes: string[]][] = [
    ['the usual name', 'fields', '住所', ['address']],
    ['a polite prefix', 'fields', 'ご住所', ['address']],
    ['another form', 'fields', '勤務先', ['company']],
    ['a form that stands for itself in lists only', 'fields', '電話', ['phone']],
    ['the English name', 'fields', 'E-mail Address', ['email']],
    ['full width', 'fields', 'ＦＡＸ番号', ['fax']],
    ['the user’s own words', 'fields', '下駄箱番号', ['locker-number']],
    ['a cause', 'causes', 'ランサムウェア', ['ransomware']],
    ['a cause without the remark behind its name', 'causes', '不正アクセス', ['unauthorized-access']],
    ['one of two names', 'events', '検知', ['detected']],
    ['the label of an event', 'events', '発覚日', ['detected']],
    ['a counter', 'units', '名様', ['people']],
    ['a word before a figure', 'qualifiers', '約', ['about']],
    ['a word behind a figure', 'qualifiers', '以上', ['at-least']],
  ];
  for (const [why, list, word, codes] of cases) {
    test(`${why}: ${word}`, () => {
      assert.deepEqual(called(list, word), codes);
    });
  }
});

suite('createCodesCalled does not find', () => {
  const cases: [why: string, list: CodeList, word: string][] = [
    ['half of a name', 'fields', '番号'],
    ['a word of another list', 'units', '住所'],
    ['a sentence with a field in it', 'fields', '住所が漏えい'],
    ['a counter among qualifiers', 'qualifiers', '件'],
    ['a prefix alone', 'fields', 'ご'],
    ['nothing', 'fields', '　'],
  ];
  for (const [why, list, word] of cases) {
    test(`${why}: ${word}`, () => {
      assert.deepEqual(called(list, word), []);
    });
  }
});
