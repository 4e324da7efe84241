import assert from 'node:assert/strict';
import { addForm, addName, ignoreTerm, readVocabulary } from '../../../../src/vocabulary/index.ts';
import type { EditResult } from '../../../../src/yaml/index.ts';

const locker = { list: 'fields', code: 'locker-number', ja: 'ロッカー番号' } as const;
const member = { list: 'fields', code: 'member-id' } as const;

type Edit = (existing: string) => EditResult;

const rows: [why: string, before: string, edit: Edit, after: string][] = [
  [
    'begins a list behind what goes before it',
    'schemaVersion: 1\n',
    (text) => ignoreTerm(text, '会員番号カード'),
    'schemaVersion: 1\nignore: [会員番号カード]\n',
  ],
  [
    'begins a file that nothing has been written to',
    '',
    (text) => addName(text, 'services', 'ほしかげネット'),
    'schemaVersion: 1\nservices: [ほしかげネット]\n',
  ],
  [
    'begins a file of comments alone',
    '# 用語\n',
    (text) => addName(text, 'organizations', '青空旅行'),
    '# 用語\nschemaVersion: 1\norganizations: [青空旅行]\n',
  ],
  [
    'begins a list under its example',
    'schemaVersion: 1\n\n# 項目\n#fields:\n#  - {code: a, forms: [b]}\n\n# 除外\n#ignore: [会員番号カード]\n',
    (text) => addForm(text, member, '会員札'),
    'schemaVersion: 1\n\n# 項目\n#fields:\n#  - {code: a, forms: [b]}\nfields:\n  - {code: member-id, forms: [会員札]}\n\n# 除外\n#ignore: [会員番号カード]\n',
  ],
  [
    'begins a list elsewhere when the example stands inside of another',
    'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [会員札]}\n#ignore: [会員番号カード]\n  - {code: fax, forms: [ファクス欄]}\n',
    (text) => ignoreTerm(text, '会員番号カード'),
    'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [会員札]}\n#ignore: [会員番号カード]\n  - {code: fax, forms: [ファクス欄]}\nignore: [会員番号カード]\n',
  ],
  [
    'adds a form to the entry of its code, and keeps the comments',
    'schemaVersion: 1\n# ours\nfields:\n  - {code: member-id, forms: [会員札]} # 2024\n  - {code: fax, forms: [ファクス欄]}\n',
    (text) => addForm(text, member, '友の会番号'),
    'schemaVersion: 1\n# ours\nfields:\n  - {code: member-id, forms: [会員札, 友の会番号]} # 2024\n  - {code: fax, forms: [ファクス欄]}\n',
  ],
  [
    'adds forms to an entry that has none, on lines of their own',
    'schemaVersion: 1\nfields:\n  - code: locker-number\n    ja: ロッカー番号\n',
    (text) => addForm(text, locker, '下駄箱番号'),
    'schemaVersion: 1\nfields:\n  - code: locker-number\n    ja: ロッカー番号\n    forms: [下駄箱番号]\n',
  ],
  [
    'adds a code of one’s own with its names',
    'schemaVersion: 1\r\nfields:\r\n  - {code: member-id, forms: [会員札]}\r\n',
    (text) => addForm(text, { ...locker, en: 'locker number' }, 'ロッカー番号'),
    'schemaVersion: 1\r\nfields:\r\n  - {code: member-id, forms: [会員札]}\r\n  - {code: locker-number, ja: ロッカー番号, en: locker number, forms: [ロッカー番号]}\r\n',
  ],
  [
    'adds a cause',
    'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [会員札]}\n',
    (text) => addForm(text, { list: 'causes', code: 'malware' }, '悪玉ソフト'),
    'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [会員札]}\ncauses:\n  - {code: malware, forms: [悪玉ソフト]}\n',
  ],
  [
    'takes a form from the code that it stood for',
    'schemaVersion: 1\nfields:\n  - {code: fax, forms: [連絡票, ファクス欄]}\n',
    (text) => addForm(text, member, '連絡票'),
    'schemaVersion: 1\nfields:\n  - {code: fax, forms: [ファクス欄]}\n  - {code: member-id, forms: [連絡票]}\n',
  ],
  [
    'ignores no longer what means something',
    'schemaVersion: 1\nignore: [会員札, 会報]\n',
    (text) => addForm(text, member, '会員札'),
    'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [会員札]}\nignore: [会報]\n',
  ],
  [
    'ignores what meant something',
    'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [会員札, 友の会番号]}\nservices: [会員札]\nignore: [会報]\n',
    (text) => ignoreTerm(text, '会員札'),
    'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [友の会番号]}\nignore: [会報, 会員札]\n',
  ],
];

const unchanged: [why: string, text: string, edit: Edit][] = [
  ['a word that is there', 'schemaVersion: 1\nignore: [会員札]\n', (text) => ignoreTerm(text, '会員札')],
  [
    'one of other width',
    'schemaVersion: 1\nservices: [ほしかげＮｅｔ]\n',
    (text) => addName(text, 'services', 'ほしかげNet'),
  ],
  [
    'a form of that code',
    'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [会員札]}\n',
    (text) => addForm(text, member, '会員 札'),
  ],
];

suite('a vocabulary is edited so that it', () => {
  for (const [why, before, edit, after] of rows) {
    test(why, () => {
      assert.deepEqual(edit(before), { text: after });
      assert.deepEqual(readVocabulary(after).problems, []);
      assert.deepEqual(edit(after), { text: after }, 'adding twice is adding once');
    });
  }

  for (const [why, text, edit] of unchanged) {
    test(`keeps ${why} as it is`, () => {
      assert.deepEqual(edit(text), { text });
    });
  }

  test('is left alone where it cannot be read', () => {
    const result = ignoreTerm('ignore: "会員札', '会報');
    assert.ok('error' in result);
    assert.equal(result.error.code, 'yaml-syntax');
  });
});
