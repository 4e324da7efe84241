import assert from 'node:assert/strict';
import {
  type Correction,
  correctValue,
  mergeRecord,
  readValues,
  serializeRecord,
  toRecord,
  validateRecord,
} from '../../../../src/records/index.ts';
import type { Path } from '../../../../src/yaml/index.ts';
import { inventedIncident, notice } from '../invented-incident.ts';

const fresh = toRecord(inventedIncident(), notice, 0);
const written = serializeRecord(fresh);

/** Every value, where it stands, and who answers for it. */
function valuesOf(text: string): string[] {
  return (readValues(text)?.values ?? []).map(
    ({ path, text: value, standing }) => `${path.join('.')} ${value}: ${standing}`,
  );
}

function corrected(path: Path, correction: Correction, existing = written): string {
  const result = correctValue(existing, path, correction);
  assert.ok('text' in result);
  return result.text;
}

/** What only one of two texts has, values or lines. */
function difference(before: readonly string[], after: readonly string[]): { gone: string[]; come: string[] } {
  return {
    gone: before.filter((each) => !after.includes(each)),
    come: after.filter((each) => !before.includes(each)),
  };
}

type Row = [why: string, path: Path, correction: Correction, gone: string[], come: string[]];

const changes: Row[] = [
  [
    'a figure',
    ['exposures', 0, 'counts', 0],
    { value: 1205 },
    ['exposures.0.counts.0 1204 records exact: machine'],
    ['exposures.0.counts.0 1205 records exact: corrected'],
  ],
  [
    'unit and qualifier of a total',
    ['totals', 0],
    { unit: 'people', qualifier: 'about' },
    ['totals.0 1284 records exact: machine'],
    ['totals.0 1284 people about: corrected'],
  ],
  [
    'what happened, and when',
    ['timeline', 0],
    { event: 'intrusion', date: '2023-05-10' },
    ['timeline.0 2023-05-11 detected: machine'],
    ['timeline.0 2023-05-10 intrusion: corrected'],
  ],
  [
    'a period',
    ['exposures', 0, 'period'],
    { date: '2023-04-01/..' },
    ['exposures.0.period 2023-04-01/2023-05-10: machine'],
    ['exposures.0.period 2023-04-01/..: corrected'],
  ],
  [
    'the day of publication',
    ['source', 'published'],
    { date: '2023-06-15' },
    ['source.published 2023-06-14: machine'],
    ['source.published 2023-06-15: corrected'],
  ],
  [
    'a title',
    ['title'],
    { text: '不正アクセスのお知らせ' },
    ['title みなと文具オンラインへの不正アクセスについて: machine'],
    ['title 不正アクセスのお知らせ: corrected'],
  ],
  [
    'a label',
    ['exposures', 1, 'label'],
    { text: '問い合わせ客' },
    ['exposures.1.label 問い合わせをされたお客様: machine'],
    ['exposures.1.label 問い合わせ客: corrected'],
  ],
  [
    'the part of an organisation',
    ['organizations', 0],
    { role: 'operator' },
    ['organizations.0 株式会社みなと文具 discloser: machine'],
    ['organizations.0 株式会社みなと文具 operator: corrected'],
  ],
  [
    'the name of a service',
    ['services', 0],
    { name: 'みなと文具ネット' },
    ['services.0 みなと文具オンライン: machine'],
    ['services.0 みなと文具ネット: corrected'],
  ],
  [
    'a cause',
    ['causes', 0],
    { code: 'sql-injection' },
    ['causes.0 unauthorized-access: machine'],
    ['causes.0 sql-injection: corrected'],
  ],
  [
    'the code of a field, in its place',
    ['exposures', 0, 'fields', 1],
    { code: 'postal-code' },
    ['exposures.0.fields.1 address: machine'],
    ['exposures.0.fields.1 postal-code: corrected'],
  ],
  [
    'the code of an excluded field',
    ['excluded', 0],
    { code: 'card-holder' },
    ['excluded.0 card-number ruled-out: machine'],
    ['excluded.0 card-holder ruled-out: corrected'],
  ],
  [
    'the ground of an exclusion',
    ['excluded', 0],
    { assertion: 'no-evidence' },
    ['excluded.0 card-number ruled-out: machine'],
    ['excluded.0 card-number no-evidence: corrected'],
  ],
  [
    'the certainty of an exposure',
    ['exposures', 0, 'certainty'],
    { assertion: 'suspected' },
    ['exposures.0.certainty confirmed: machine'],
    ['exposures.0.certainty suspected: corrected'],
  ],
  [
    'a field, to the excluded ones',
    ['exposures', 0, 'fields', 2],
    { assertion: 'ruled-out' },
    ['exposures.0.fields.2 email: machine', 'excluded.0 card-number ruled-out: machine'],
    ['excluded.0 email ruled-out: corrected', 'excluded.1 card-number ruled-out: machine'],
  ],
  [
    'the certainty of the only field: that of its exposure',
    ['exposures', 1, 'fields', 0],
    { assertion: 'confirmed' },
    ['exposures.1.certainty suspected: machine'],
    ['exposures.1.certainty confirmed: corrected'],
  ],
  [
    'nothing but who answers for it, where a person says the same as the machine',
    ['causes', 0],
    { code: 'unauthorized-access' },
    ['causes.0 unauthorized-access: machine'],
    ['causes.0 unauthorized-access: accepted'],
  ],
  [
    'the same of a field',
    ['exposures', 0, 'fields', 0],
    { code: 'name' },
    ['exposures.0.fields.0 name: machine'],
    ['exposures.0.fields.0 name: accepted'],
  ],
];

suite('correctValue changes', () => {
  for (const [why, path, correction, gone, come] of changes) {
    test(why, () => {
      const text = corrected(path, correction);
      assert.deepEqual(validateRecord(text), []);
      assert.deepEqual(difference(valuesOf(written), valuesOf(text)), { gone, come });
      // What a person has corrected, the machine leaves.
      assert.deepEqual(mergeRecord(text, fresh), { text });
    });
  }

  test('an excluded field into one that leaked, which the merge does not exclude again', () => {
    const text = corrected(['excluded', 0], { assertion: 'confirmed' });
    assert.deepEqual(validateRecord(text), []);
    assert.deepEqual(mergeRecord(text, fresh), { text });
    const values = valuesOf(text);
    assert.ok(values.every((value) => !value.startsWith('excluded')));
    assert.ok(values.includes('exposures.0.fields.3 card-number: corrected'));
  });

  test('one field among others to an exposure of the same victims, and not to other victims', () => {
    const text = corrected(['exposures', 0, 'fields', 2], { assertion: 'suspected' });
    assert.deepEqual(mergeRecord(text, fresh), { text });
    const exposures = valuesOf(text).filter((value) => /label|email|certainty/u.test(value));
    assert.deepEqual(exposures, [
      'exposures.0.label 会員のお客様: machine',
      'exposures.0.certainty confirmed: machine',
      'exposures.1.label 会員のお客様: person',
      'exposures.1.certainty suspected: person',
      'exposures.1.fields.0 email: person',
      'exposures.2.label 問い合わせをされたお客様: machine',
      'exposures.2.certainty suspected: machine',
    ]);
  });

  test('a field back and forth without a trace but the vouching', () => {
    const there = corrected(['exposures', 0, 'fields', 2], { assertion: 'no-evidence' });
    const back = corrected(['excluded', 0], { assertion: 'confirmed' }, there);
    assert.deepEqual(difference(valuesOf(written), valuesOf(back)), {
      gone: ['exposures.0.fields.2 email: machine'],
      come: ['exposures.0.fields.2 email: accepted'],
    });
    const renamed = corrected(['exposures', 0, 'fields', 1], { code: 'company' });
    const again = corrected(['exposures', 0, 'fields', 1], { code: 'address' }, renamed);
    assert.deepEqual(difference(valuesOf(written), valuesOf(again)), {
      gone: ['exposures.0.fields.1 address: machine'],
      come: ['exposures.0.fields.1 address: accepted'],
    });
  });

  test('the code of a field together with the place of its evidence', () => {
    const text = corrected(['exposures', 0, 'fields', 0], { code: 'company' });
    assert.match(text, /fields: \[company, address, email\]/u);
    assert.match(text, /name:\n.*\n +company:\n.*\n +address:/u);
  });

  test('only the lines of the value', () => {
    const lines = (text: string) => text.split('\n');
    assert.deepEqual(difference(lines(written), lines(corrected(['totals', 0], { value: 1300 }))), {
      gone: ['  - value: 1284'],
      come: ['  - value: 1300'],
    });
  });

  test('an accepted value into a corrected one', () => {
    const accepted = written.replace('read: 1284 records exact', 'read: 1284 records exact, accepted: true');
    assert.ok(valuesOf(accepted).includes('totals.0 1284 records exact: accepted'));
    const text = corrected(['totals', 0], { value: 1300 }, accepted);
    assert.ok(valuesOf(text).includes('totals.0 1300 records exact: corrected'));
    assert.doesNotMatch(text, /accepted/u);
  });

  test('a value of a person’s own, which stays that', () => {
    const own = written.replace(/, read: 1284 records exact/u, '');
    const text = corrected(['totals', 0], { unit: 'people' }, own);
    assert.ok(valuesOf(text).includes('totals.0 1284 people exact: person'));
  });
});

suite('correctValue leaves alone', () => {
  const ignored: [why: string, path: Path, correction: Correction][] = [
    ['what is not there', ['totals', 7], { value: 1 }],
    ['an exposure that is not there', ['exposures', 9, 'fields', 0], { code: 'email' }],
    ['what has no place in the value', ['causes', 0], { value: 3, event: 'intrusion' }],
    [
      'a whole exposure that is said to be ruled out',
      ['exposures', 0, 'certainty'],
      { assertion: 'ruled-out' },
    ],
    ['a plain value that the record lacks', ['exposures', 1, 'period'], { date: '2023' }],
    ['everything, where nothing is said', ['totals', 0], {}],
  ];
  for (const [why, path, correction] of ignored) {
    test(why, () => {
      assert.equal(corrected(path, correction), written);
    });
  }

  test('an entry that a person has commented on and that would have to go', () => {
    const commented = written.replace('  - field: card-number', '  # 要確認\n  - field: card-number');
    assert.notEqual(commented, written);
    assert.equal(corrected(['excluded', 0], { assertion: 'confirmed' }, commented), commented);
  });

  test('a record that cannot be read', () => {
    const result = correctValue('id: "x', ['title'], { text: 'y' });
    assert.ok('error' in result);
    assert.equal(result.error.code, 'yaml-syntax');
  });
});
