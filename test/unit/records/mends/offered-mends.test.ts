import assert from 'node:assert/strict';
import { recordKind } from '../../../../src/records/index.ts';
import { offersFor, recordWith, recordWithout } from './record-lines.ts';

const kind = recordKind({});

const exposure = (inside: string) => `exposures: [{certainty: suspected, ${inside}}]`;
const total = (inside: string) => `totals: [{${inside}}]`;
const quote = (inside: string) => `evidence: {title: [{${inside}}]}`;

suite('what has to be looked at is offered, and not done unasked', () => {
  const cases: [why: string, wrong: string, titles: string[]][] = [
    ['a short word that is near another', exposure('fields: [nme]'), ['Change to name (氏名 · Name)']],
    [
      'a word that is near two others',
      exposure('fields: [phono]'),
      ['Change to photo (写真 · Photo)', 'Change to phone (電話番号 · Phone number)'],
    ],
    ['half of a word', 'review: {status: approv}', ['Change to approved (承認済み · Approved)']],
    [
      'a key that has one of two values',
      'exposures: [{fields: [name]}]',
      [
        'Insert certainty: confirmed (漏えいを確認 · Leak confirmed)',
        'Insert certainty: suspected (漏えいのおそれ · May have leaked)',
      ],
    ],
    [
      'a date without its year, from the day of publication',
      exposure('period: 12月3日'),
      ['Change to 2017-12-03'],
    ],
    [
      'a counter that its unit contradicts',
      total('value: "1,200人", unit: records, qualifier: exact'),
      ['Change to 1200, and set unit: people', 'Change to 1200'],
    ],
    [
      '約 where the figure is said to be exact',
      total('value: 約1200, unit: records, qualifier: exact'),
      ['Change to 1200, and set qualifier: about', 'Change to 1200'],
    ],
    ['a version that a later program may know', 'schemaVersion: 2', ['Change to 1']],
    ['a quote of another length', quote('exact: 氏名, start: 3, end: 9'), ['Change to 5']],
    [
      'a section that ends before it starts',
      `source: {notice: a.txt, sha256: ${'3b'.repeat(32)}, section: {start: 9, end: 3}}`,
      ['Change to start: 3, end: 9'],
    ],
  ];
  for (const [why, wrong, titles] of cases) {
    test(why, () => {
      const offers = offersFor(recordWith(wrong), kind);
      assert.deepEqual(
        offers.map(({ title }) => title),
        titles,
      );
      assert.deepEqual(
        offers.filter(({ safe }) => safe),
        [],
      );
    });
  }

  test('a unit that its quote says of another figure', () => {
    const wrong = total('value: 900, qualifier: exact, evidence: [{exact: "1,204件"}]');
    assert.ok(offersFor(recordWith(wrong), kind).every(({ safe }) => !safe));
  });

  test('every role of an organisation', () => {
    const offers = offersFor(recordWith('organizations: [{name: みなと文具}]'), kind);
    assert.equal(offers.length, 10);
    assert.equal(offers[1]?.text, recordWith('organizations: [{name: みなと文具, role: operator}]'));
  });
});

suite('no mend, because', () => {
  const cases: [why: string, wrong: string][] = [
    ['the word is like no code', exposure('fields: [locker-number]')],
    ['the word is a sentence', exposure('fields: [住所が漏えい]')],
    ['the word names a code of another list', total('value: 3, unit: 住所, qualifier: exact')],
    ['the code is a key that is there already', exposure('evidence: {fields: {name: [], nmae: []}}')],
    ['the key is like no other', 'review: {status: draft, 責任者: 佐藤}'],
    ['the key that is meant is there already', 'review: {status: draft, statsu: draft}'],
    ['no calendar has the day', exposure('period: 2018-02-30')],
    ['eight digits may be a number', exposure('period: 20170401')],
    ['a year of two digits may be a day', exposure('period: 17/4/1')],
    ['only the notice can tell the day', exposure('period: 同日')],
    ['a date has words round it', exposure('period: 2017年4月1日に発覚')],
    ['half a record is none', total('value: 2.5, unit: records, qualifier: exact')],
    ['a point may be a comma', total('value: 7.645件, unit: records, qualifier: exact')],
    ['there are two figures', total('value: 5人と6人, unit: people, qualifier: exact')],
    ['money is no count', total('value: 1200円, unit: other, qualifier: exact')],
    ['a figure that is less than nothing is some other', total('value: -5, unit: people, qualifier: exact')],
    ['a count is no offset', quote('exact: 氏名, start: 3件, end: 5')],
    ['a list of two is no text', 'title: [一, 二]'],
    ['a number in quotes is no code', total('value: 3, unit: 5, qualifier: exact')],
    ['a word that names no cause is none', 'causes: [何か]'],
    ['a name alone is no organisation', 'organizations: [みなと文具]'],
    ['perhaps is neither yes nor no', total('value: 3, unit: people, qualifier: exact, distinct: たぶん')],
    ['what is required cannot go', 'services: [{name: " "}]'],
    ['a hash is cut off', `source: {notice: a.txt, sha256: 3b3b, section: {start: 0, end: 9}}`],
    ['two values of one key differ', 'title: 流出\ntitle: 漏えい'],
    ['a comment would go, too', 'services: # まだ不明\n'],
    ['YAML can be broken in many ways', 'title: [一'],
    ['a date in its quote has no year', 'timeline: [{event: detected, evidence: [{exact: 12月3日}]}]'],
    ['only the notice tells where it ends', quote('exact: 氏名, read: x, end: 1')],
  ];
  for (const [why, wrong] of cases) {
    test(why, () => {
      assert.deepEqual(offersFor(recordWith(wrong), kind), []);
    });
  }

  test('only the notice can say what its record is about', () => {
    assert.deepEqual(offersFor(recordWithout('source'), kind), []);
    assert.deepEqual(offersFor(recordWithout('id'), kind), [], 'nor what its id is, without a file name');
  });

  test('a file is empty, or no map', () => {
    assert.deepEqual(offersFor('', kind), []);
    assert.deepEqual(offersFor('- 1\n', kind), []);
  });
});
