import assert from 'node:assert/strict';
import { recordKind } from '../../../../src/records/index.ts';
import { offersFor, recordWith, recordWithout } from './record-lines.ts';

const kind = recordKind({
  fileName: 'minato.1.notice.yaml',
  vocabulary: {
    fields: [{ code: 'locker-number', ja: 'ロッカー番号', forms: ['下駄箱番号'] }],
    causes: [],
    organizations: [],
    services: [],
    ignore: [],
  },
  openCodes: { fieldCode: ['locker-number'] },
});

const exposure = (inside: string) => `exposures: [{certainty: suspected, ${inside}}]`;
const total = (inside: string) => `totals: [{${inside}}]`;

suite('the first mend that is offered, and needs no look at it', () => {
  const cases: [why: string, wrong: string, right: string][] = [
    // codes
    ['a slip of the pen in a code', exposure('fields: [name, adress]'), exposure('fields: [name, address]')],
    ['letters that changed places', 'review: {status: darft}', 'review: {status: draft}'],
    ['an underscore', exposure('fields: [card_number]'), exposure('fields: [card-number]')],
    ['capitals and full width', exposure('fields: [ＥＭＡＩＬ]'), exposure('fields: [email]')],
    ['a Japanese name', exposure('fields: [name, ご住所]'), exposure('fields: [name, address]')],
    ['an English name', exposure('fields: [E-mail address]'), exposure('fields: [email]')],
    ['the user’s own word', exposure('fields: [下駄箱番号]'), exposure('fields: [locker-number]')],
    ['the name of a code that is there', exposure('fields: [name, 氏名]'), exposure('fields: [name]')],
    [
      'a counter',
      total('value: 3, unit: 人, qualifier: exact'),
      total('value: 3, unit: people, qualifier: exact'),
    ],
    [
      'a word by a figure',
      total('value: 3, unit: people, qualifier: 約'),
      total('value: 3, unit: people, qualifier: about'),
    ],
    ['a cause', 'causes: [{code: 不正アクセス}]', 'causes: [{code: unauthorized-access}]'],
    [
      'an event',
      'timeline: [{date: 2018-01-04, event: 発覚日}]',
      'timeline: [{date: 2018-01-04, event: detected}]',
    ],
    [
      'a code that is a key',
      exposure('evidence: {fields: {emial: [{exact: メール}]}}'),
      exposure('evidence: {fields: {email: [{exact: メール}]}}'),
    ],
    // keys
    ['a slip in a key', 'review: {statsu: draft}', 'review: {status: draft}'],
    // dates
    [
      'an era',
      'timeline: [{date: 平成29年4月1日, event: detected}]',
      'timeline: [{date: 2017-04-01, event: detected}]',
    ],
    ['the letter of an era', exposure('period: H29.4.1'), exposure('period: 2017-04-01')],
    ['slashes', exposure('period: 2017/4/1'), exposure('period: 2017-04-01')],
    ['hyphens without zeros', exposure('period: 2017-4-1'), exposure('period: 2017-04-01')],
    ['a month', exposure('period: 2017年4月'), exposure('period: 2017-04')],
    ['a range', exposure('period: 2017年4月1日～5月2日'), exposure('period: 2017-04-01/2017-05-02')],
    [
      'an interval of such dates',
      exposure('period: 2017-4-1/2017-05-02'),
      exposure('period: 2017-04-01/2017-05-02'),
    ],
    ['an open interval', exposure('period: 2017年4月1日/'), exposure('period: 2017-04-01/..')],
    ['頃', exposure('period: 2017年4月頃'), exposure('period: 2017-04~')],
    ['a year that YAML reads as a number', exposure('period: 2017'), exposure('period: "2017"')],
    // numbers
    [
      'commas',
      total('value: "1,234", unit: people, qualifier: exact'),
      total('value: 1234, unit: people, qualifier: exact'),
    ],
    [
      '万',
      total('value: 2万5千, unit: people, qualifier: exact'),
      total('value: 25000, unit: people, qualifier: exact'),
    ],
    [
      'full width',
      total('value: １２３４, unit: people, qualifier: exact'),
      total('value: 1234, unit: people, qualifier: exact'),
    ],
    [
      'a counter that its unit says, too',
      total('value: 35名, unit: people, qualifier: exact'),
      total('value: 35, unit: people, qualifier: exact'),
    ],
    [
      'a counter where the unit is missing',
      total('value: 2万5千人, qualifier: exact'),
      total('value: 25000, unit: people, qualifier: exact'),
    ],
    [
      '約 where the qualifier is missing, too',
      total('value: 約1万件'),
      total('value: 10000, unit: records, qualifier: about'),
    ],
    // types
    ['a number as text', 'title: 2017.10', 'title: "2017.10"'],
    [
      'yes',
      total('value: 3, unit: people, qualifier: exact, distinct: yes'),
      total('value: 3, unit: people, qualifier: exact, distinct: true'),
    ],
    [
      'true in quotes',
      total('value: 3, unit: people, qualifier: exact, distinct: "true"'),
      total('value: 3, unit: people, qualifier: exact, distinct: true'),
    ],
    ['one code for a list', exposure('fields: email'), exposure('fields: [email]')],
    ['codes in a sentence', exposure('fields: 氏名、住所'), exposure('fields: [name, address]')],
    [
      'one entry for a list',
      'organizations: {name: みなと文具, role: discloser}',
      'organizations: [{name: みなと文具, role: discloser}]',
    ],
    ['a list of one text', 'title: [流出]', 'title: 流出'],
    ['a list of one map', 'review: [{status: draft}]', 'review: {status: draft}'],
    ['the value of the only key', 'review: draft', 'review: {status: draft}'],
    ['the value of the only key, in a list', 'causes: [ransomware]', 'causes: [{code: ransomware}]'],
    ['what its code is called', 'causes: [不正アクセス]', 'causes: [{code: unauthorized-access}]'],
    // the rest
    ['a value that stands twice', exposure('fields: [name, email, name]'), exposure('fields: [name, email]')],
    ['a key without a value that nothing asks for', 'services:\n', ''],
    ['a blank text that nothing asks for', 'title: " "', ''],
    ['a list without a value that every record has', 'organizations:', 'organizations: []'],
    ['the version as text', 'schemaVersion: "1"', 'schemaVersion: 1'],
    [
      'the end of a quote',
      'evidence: {title: [{exact: 氏名, start: 3}]}',
      'evidence: {title: [{exact: 氏名, start: 3, end: 5}]}',
    ],
    [
      'a value that its evidence still says',
      'services: [{evidence: [{exact: 海, read: 海の店}]}]',
      'services: [{name: 海の店, evidence: [{exact: 海, read: 海の店}]}]',
    ],
    [
      'a unit that its quote says',
      total('value: 1204, qualifier: exact, evidence: [{exact: "1,204件"}]'),
      total('value: 1204, unit: records, qualifier: exact, evidence: [{exact: "1,204件"}]'),
    ],
    [
      'a date that its quote says',
      'timeline: [{event: detected, evidence: [{exact: 2017年12月3日}]}]',
      'timeline: [{date: 2017-12-03, event: detected, evidence: [{exact: 2017年12月3日}]}]',
    ],
    [
      'a qualifier that its quote says',
      total('value: 80, unit: people, evidence: [{exact: 約80名}]'),
      total('value: 80, unit: people, qualifier: about, evidence: [{exact: 約80名}]'),
    ],
    [
      'the role that its evidence still says',
      'organizations: [{name: A B, evidence: [{exact: A B, read: A B operator}]}]',
      'organizations: [{name: A B, role: operator, evidence: [{exact: A B, read: A B operator}]}]',
    ],
    [
      'a certainty that its evidence still says',
      'exposures: [{evidence: {certainty: [{exact: おそれ, read: suspected}]}}]',
      'exposures: [{certainty: suspected, evidence: {certainty: [{exact: おそれ, read: suspected}]}}]',
    ],
  ];
  for (const [why, wrong, right] of cases) {
    test(why, () => {
      const [first] = offersFor(recordWith(wrong), kind);
      assert.ok(first, 'nothing is offered');
      assert.equal(first.text?.trimEnd(), recordWith(right).trimEnd());
      assert.ok(first.safe, first.title);
    });
  }

  test('a key that every record has, where it belongs', () => {
    for (const [key, inserted] of [
      ['schemaVersion', 'schemaVersion: 1'],
      ['id', 'id: minato#1'],
      ['organizations', 'organizations: []'],
      ['exposures', 'exposures: []'],
      ['review', 'review: {status: draft}'],
    ] as const) {
      const [first] = offersFor(recordWithout(key), kind);
      assert.equal(first?.text, recordWith(inserted));
      assert.ok(first.safe);
    }
  });

  test('a key of which only the spelling is wrong, and so of the key that is missing for it', () => {
    const text = recordWith('organizations: []');
    for (const wrong of ['organisations', 'Organizations', 'organizatoins']) {
      const offers = offersFor(text.replace('organizations', wrong), kind);
      assert.deepEqual(
        offers.map(({ text: mended, safe }) => [mended, safe]),
        [[text, true]],
        wrong,
      );
    }
  });

  test('a hash in capitals, with its name', () => {
    const hash = '3b'.repeat(32);
    const text = recordWith('');
    const [first] = offersFor(text.replace(hash, `"SHA256: ${hash.toUpperCase()}"`), kind);
    assert.equal(first?.text, text);
  });

  test('a key that says the same twice', () => {
    const text = recordWith('title: 流出\ntitle: 流出');
    assert.equal(offersFor(text, kind)[0]?.text, recordWith('title: 流出'));
  });
});
