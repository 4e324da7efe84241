import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OwnVocabulary } from '../../../src/analysis/index.ts';
import { validateRecord } from '../../../src/records/index.ts';
import { openCodesOf, readVocabulary } from '../../../src/vocabulary/index.ts';
import { formatMessage, type ProblemCode } from '../../../src/yaml/index.ts';
import { hostileText } from '../records/hostile-text.ts';
import { unmark } from '../records/marked-text.ts';

const nothing: OwnVocabulary = { fields: [], causes: [], organizations: [], services: [], ignore: [] };

const whole = `# 独自の用語
schemaVersion: 1
fields:
  - {code: locker-number, ja: ロッカー番号, en: locker number, forms: [ロッカー番号, 下駄箱番号]}
  - code: member-id # 会員ID
    forms:
      - ほしかげカード番号
  - {code: locker-number, forms: [更衣箱番号]}
  - {code: blood-group, ja: 血液の型}
causes:
  - {code: unauthorized-access, forms: [不正侵害]}
organizations: [青空旅行]
services: [ほしかげポータル]
ignore: [会員番号カード]
`;

interface Mistake {
  readonly why: string;
  /** The lines below `schemaVersion: 1`; the places of the problems are marked. */
  readonly yaml: string;
  readonly code: ProblemCode;
  readonly says: string;
  /** What holds all the same. */
  readonly rest: Partial<OwnVocabulary> | undefined;
}

const mistakes: readonly Mistake[] = [
  {
    why: 'a slip in a code that there is',
    yaml: 'fields: [{code: ⟦membr-id⟧, forms: [会員の番号]}, {code: name, forms: [お名前欄]}]',
    code: 'unknown-code',
    says: "fields[0].code: there is no code 'membr-id'; did you mean 'member-id'? A code of your own needs a name (ja or en)",
    rest: { fields: [{ code: 'name', forms: ['お名前欄'] }] },
  },
  {
    why: 'a code of the user’s own without a name',
    yaml: 'causes:\n  - code: ⟦zzz-cable⟧\n    forms: [切断]',
    code: 'unknown-code',
    says: "causes[0].code: there is no code 'zzz-cable'; to make it one of your own, give it a name (ja or en)",
    rest: {},
  },
  {
    why: 'a cause among the fields',
    yaml: 'fields: [{code: ⟦ransomware⟧, forms: [身代金]}]',
    code: 'unknown-code',
    says: "fields[0].code: there is no code 'ransomware'; to make it one of your own, give it a name (ja or en)",
    rest: {},
  },
  {
    why: 'what is no code',
    yaml: 'fields: [{code: ⟦Locker Number⟧, ja: ロッカー番号, forms: [更衣箱番号]}]',
    code: 'bad-code',
    says: "fields[0].code: 'Locker Number' is not a code: small letters, digits and hyphens make one, such as locker-number",
    rest: {},
  },
  {
    why: 'Japanese as a code',
    yaml: 'fields: [{code: ⟦箱⟧, ja: ロッカー番号}]',
    code: 'bad-code',
    says: "fields[0].code: '箱' is not a code: small letters, digits and hyphens make one, such as locker-number",
    rest: {},
  },
  {
    why: 'no code',
    yaml: 'fields: [⟦{forms: [会員の番号]}⟧]',
    code: 'missing-key',
    says: 'fields[0].code is missing',
    rest: {},
  },
  {
    why: 'a form twice under one code, in another width and case',
    yaml: 'fields: [{code: email, forms: [E-Mail欄]}, {code: email, forms: [⟦ｅ-ｍａｉｌ 欄⟧, メール欄]}]',
    code: 'duplicate-value',
    says: "fields[1].forms[0]: 'ｅ-ｍａｉｌ 欄' is in the list already",
    rest: {
      fields: [
        { code: 'email', forms: ['E-Mail欄'] },
        { code: 'email', forms: ['メール欄'] },
      ],
    },
  },
  {
    why: 'a form of two codes',
    yaml: 'fields: [{code: email, forms: [連絡欄]}, {code: phone, forms: [⟦連絡欄⟧, 電話欄]}]',
    code: 'taken-word',
    says: "fields[1].forms[0]: '連絡欄' is a word of 'email' already",
    rest: {
      fields: [
        { code: 'email', forms: ['連絡欄'] },
        { code: 'phone', forms: ['電話欄'] },
      ],
    },
  },
  {
    why: 'a form that is ignored',
    yaml: 'fields: [{code: email, forms: [⟦連絡欄⟧, メール欄]}]\nignore: [連絡欄]',
    code: 'ignored-word',
    says: "fields[0].forms[0]: '連絡欄' is among the words to ignore",
    rest: { fields: [{ code: 'email', forms: ['メール欄'] }], ignore: ['連絡欄'] },
  },
  {
    why: 'a name that is ignored',
    yaml: 'services: [⟦みなと便⟧, しお便]\nignore: [みなと便]',
    code: 'ignored-word',
    says: "services[0]: 'みなと便' is among the words to ignore",
    rest: { services: ['しお便'], ignore: ['みなと便'] },
  },
  {
    why: 'an empty form',
    yaml: 'fields: [{code: email, forms: [⟦""⟧, メール欄]}]',
    code: 'blank-text',
    says: 'fields[0].forms[0] is blank',
    rest: { fields: [{ code: 'email', forms: ['メール欄'] }] },
  },
  {
    why: 'a form of which nothing can be seen',
    yaml: 'ignore: [⟦"\\u200b\\u00ad"⟧, みほん]',
    code: 'blank-text',
    says: 'ignore[0] is blank',
    rest: { ignore: ['みほん'] },
  },
  {
    why: 'a number for a word',
    yaml: 'organizations: [⟦2024⟧, 青空旅行]',
    code: 'wrong-type',
    says: 'organizations[0]: 2024 is not text: put it in quotes',
    rest: { organizations: ['青空旅行'] },
  },
  {
    why: 'one word where a list is expected',
    yaml: 'fields: [{code: email, forms: ⟦メール欄⟧}]\nignore: [みほん]',
    code: 'wrong-type',
    says: 'fields[0].forms: a list is expected here',
    rest: { fields: [{ code: 'email', forms: [] }], ignore: ['みほん'] },
  },
  {
    why: 'a word where an entry is expected',
    yaml: 'fields: [⟦メール欄⟧, {code: email, forms: [電子欄]}]',
    code: 'wrong-type',
    says: 'fields[0]: keys and values are expected here',
    rest: { fields: [{ code: 'email', forms: ['電子欄'] }] },
  },
  {
    why: 'a list that is not there yet',
    yaml: '⟦fields⟧:\nignore: [みほん]',
    code: 'no-value',
    says: 'fields has no value',
    rest: { ignore: ['みほん'] },
  },
  {
    why: 'a slip in a key',
    yaml: '⟦ingore⟧: [みほん]\nservices: [しお便]',
    code: 'unknown-key',
    says: "ingore: there is no such key here; did you mean 'ignore'?",
    rest: { services: ['しお便'] },
  },
  {
    why: 'a key twice: the later one holds',
    yaml: 'ignore: [みほん]\n⟦ignore⟧: [みなと]',
    code: 'duplicate-key',
    says: "The key 'ignore' stands here a second time",
    rest: { ignore: ['みなと'] },
  },
  {
    why: 'what is no YAML',
    yaml: 'ignore: ⟦[⟧みほん',
    code: 'yaml-syntax',
    says: 'This bracket is never closed',
    rest: undefined,
  },
];

suite('readVocabulary', () => {
  test('takes everything of a file that is right', () => {
    assert.deepEqual(readVocabulary(whole), {
      problems: [],
      vocabulary: {
        fields: [
          {
            code: 'locker-number',
            ja: 'ロッカー番号',
            en: 'locker number',
            forms: ['ロッカー番号', '下駄箱番号'],
          },
          { code: 'member-id', forms: ['ほしかげカード番号'] },
          { code: 'locker-number', forms: ['更衣箱番号'] },
          { code: 'blood-group', ja: '血液の型', forms: [] },
        ],
        causes: [{ code: 'unauthorized-access', forms: ['不正侵害'] }],
        organizations: ['青空旅行'],
        services: ['ほしかげポータル'],
        ignore: ['会員番号カード'],
      },
    });
  });

  for (const { why, yaml, code, says, rest } of mistakes) {
    test(`tells of ${why}, and keeps the rest`, () => {
      const { text, spans } = unmark(`schemaVersion: 1\n${yaml}\n`);
      const { vocabulary, problems } = readVocabulary(text);
      assert.deepEqual(
        problems.map(({ start, end, ...found }) => [
          { start, end },
          found.code,
          formatMessage(found.message),
        ]),
        spans.map((span) => [span, code, says]),
      );
      assert.deepEqual(vocabulary, rest && { ...nothing, ...rest });
    });
  }

  const silent: readonly (readonly [why: string, text: string])[] = [
    ['an empty file', ''],
    ['nothing but comments', '# 後で書く\n'],
    ['a version alone', 'schemaVersion: 1\n'],
    [
      'a word that is a form and part of an ignored one',
      'schemaVersion: 1\nfields: [{code: name, forms: [名]}]\nignore: [名簿]\n',
    ],
    [
      'one word for a field and for a cause',
      'schemaVersion: 1\nfields: [{code: name, forms: [名]}]\ncauses: [{code: theft, forms: [名]}]\n',
    ],
    [
      'a word of the lexicon for another code',
      'schemaVersion: 1\nfields: [{code: nickname, forms: [氏名]}]\n',
    ],
    ['Windows line ends', whole.replaceAll('\n', '\r\n')],
  ];
  for (const [why, text] of silent) {
    test(`finds nothing wrong with ${why}`, () => {
      const { vocabulary, problems } = readVocabulary(text);
      assert.deepEqual(problems, []);
      assert.ok(vocabulary);
    });
  }

  test('a missing version is told on the first key', () => {
    const { vocabulary, problems } = readVocabulary('ignore: [みほん]\n');
    assert.deepEqual(
      problems.map(({ code, start, end }) => [code, start, end]),
      [['missing-key', 0, 6]],
    );
    assert.deepEqual(vocabulary?.ignore, ['みほん']);
  });

  test('gives a quick fix the nearest code', () => {
    const data = (code: string) =>
      readVocabulary(`schemaVersion: 1\nfields: [{code: ${code}}]`).problems[0]?.data.suggestion;
    assert.equal(data('membr-id'), 'member-id');
    assert.equal(data('Member_ID'), 'member-id');
    assert.equal(data('zzzzzz'), undefined);
  });

  test('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), hostileText, (at, cut, junk) => {
        const text = whole.slice(0, at) + junk + whole.slice(at + cut);
        for (const { start, end } of readVocabulary(text).problems) {
          assert.ok(0 <= start && start <= end && end <= text.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});

suite('a record in the vocabulary’s workspace', () => {
  const record = `schemaVersion: 1
id: minato#1
source: {notice: notices/minato.txt, sha256: ${'3b'.repeat(32)}, section: {start: 0, end: 90}}
organizations: []
causes: [{code: unauthorized-access}]
exposures: [{certainty: suspected, fields: [name, locker-number]}]
review: {status: draft}
`;

  test('may hold the user’s own codes', () => {
    const { vocabulary = nothing } = readVocabulary(whole);
    assert.deepEqual(openCodesOf(vocabulary), { fieldCode: ['locker-number', 'blood-group'], causeCode: [] });
    assert.deepEqual(validateRecord(record, openCodesOf(vocabulary)), []);
    assert.deepEqual(
      validateRecord(record).map(({ code }) => code),
      ['unknown-code'],
    );
  });
});
