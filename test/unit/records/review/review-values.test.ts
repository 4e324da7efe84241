import assert from 'node:assert/strict';
import {
  acceptValues,
  type EditResult,
  mergeRecord,
  readValues,
  rejectValue,
  restoreReading,
  serializeRecord,
  takeBackAcceptance,
  takenOut,
  toRecord,
  validateRecord,
} from '../../../../src/records/index.ts';
import type { Path } from '../../../../src/yaml/index.ts';
import { inventedIncident, notice } from '../invented-incident.ts';

const fresh = toRecord(inventedIncident(), notice, 0);
const written = serializeRecord(fresh);

const textOf = (result: EditResult): string =>
  'text' in result ? result.text : assert.fail(result.error.code);

const emittedAgain = (text: string): string => textOf(mergeRecord(text, fresh));

function standings(text: string): string[] {
  return (readValues(text)?.values ?? []).map(
    ({ path, text: value, standing }) => `${path.join('.')} ${value}: ${standing}`,
  );
}

/** Lines that only one of two texts has. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

/** A path to a value of each kind, and what it says. */
const values: readonly (readonly [path: Path, text: string])[] = [
  [['source', 'published'], '2023-06-14'],
  [['title'], 'みなと文具オンラインへの不正アクセスについて'],
  [['organizations', 0], '株式会社みなと文具 discloser'],
  [['services', 0], 'みなと文具オンライン'],
  [['causes', 0], 'unauthorized-access'],
  [['exposures', 0, 'label'], '会員のお客様'],
  [['exposures', 0, 'period'], '2023-04-01/2023-05-10'],
  [['exposures', 0, 'counts', 0], '1204 records exact'],
  [['exposures', 0, 'fields', 1], 'address'],
  [['exposures', 1, 'fields', 0], 'name'],
  [['totals', 0], '1284 records exact'],
  [['excluded', 0], 'card-number ruled-out'],
  [['timeline', 0], '2023-05-11 detected'],
];

suite('Accepting values', () => {
  for (const [path, text] of [...values, [['exposures', 0, 'certainty'], 'confirmed'] as const]) {
    const at = path.join('.');
    test(`${at}: is kept in its evidence, and taken back without a trace`, () => {
      const accepted = textOf(acceptValues(written, [path]));
      assert.ok(standings(accepted).includes(`${at} ${text}: accepted`));
      const { gone, come } = changedLines(written, accepted);
      assert.equal(gone.length, 1);
      assert.deepEqual(come, [gone[0]?.replace(/\}$/u, ', accepted: true}')]);
      assert.deepEqual(validateRecord(accepted), []);
      assert.equal(textOf(takeBackAcceptance(accepted, [path])), written);
    });
  }

  test('many at once', () => {
    const accepted = textOf(
      acceptValues(
        written,
        values.map(([path]) => path),
      ),
    );
    assert.equal(standings(accepted).filter((value) => value.endsWith(': accepted')).length, values.length);
    assert.equal(emittedAgain(accepted), accepted);
  });

  const untouched: readonly (readonly [why: string, existing: string, path: Path])[] = [
    ['a value that is not there', written, ['totals', 7]],
    ['a key that holds no value', written, ['source', 'notice']],
    ['a value that a person corrected', written.replace('value: 1284', 'value: 1285'), ['totals', 0]],
    [
      'a value without evidence',
      written.replace(/\ncauses:[^]*?\nexp/u, '\ncauses:\n  - code: phishing\nexp'),
      ['causes', 0],
    ],
  ];
  for (const [why, existing, path] of untouched) {
    test(`leaves ${why}`, () => {
      assert.equal(textOf(acceptValues(existing, [path])), existing);
    });
  }

  test('in block style, with comments, in CRLF, beside things no schema knows', () => {
    const block = [
      '# mine',
      'totals:',
      '  - value: 12 # checked twice',
      '    unit: people',
      '    qualifier: exact',
      '    evidence:',
      '      - exact: 12名',
      '        read: 12 people exact # by the machine',
      'colour: [blue',
      '  , green]',
      '',
    ].join('\r\n');
    const accepted = textOf(acceptValues(block, [['totals', 0]]));
    assert.equal(
      accepted,
      block.replace('# by the machine\r\n', '# by the machine\r\n        accepted: true\r\n'),
    );
  });

  test('leaves a text that is no YAML alone, and says so', () => {
    assert.ok('error' in acceptValues('title: [', [['title']]));
  });
});

suite('Rejecting values', () => {
  for (const [path, text] of values) {
    const at = path.join('.');
    test(`${at}: is out, stays out when the record is emitted again, and comes back when it is restored`, () => {
      const rejected = textOf(rejectValue(written, path));
      assert.ok(standings(written).some((value) => value === `${at} ${text}: machine`));
      assert.ok(!standings(rejected).some((value) => value.startsWith(`${at} ${text}:`)));
      assert.deepEqual(validateRecord(rejected), []);
      assert.equal(emittedAgain(rejected), rejected);

      const [reading, ...others] = takenOut(rejected);
      assert.deepEqual([reading?.read, others], [text, []]);
      const restored = textOf(restoreReading(rejected, reading?.path ?? []));
      assert.deepEqual(standings(restored).toSorted(), standings(written).toSorted());
      assert.equal(emittedAgain(restored), restored);
      assert.deepEqual(takenOut(restored), []);
    });
  }

  test('keeps what the machine read, not what a person made of it', () => {
    const corrected = written.replace('value: 1284', 'value: 1285');
    const rejected = textOf(rejectValue(corrected, ['totals', 0]));
    assert.deepEqual(
      takenOut(rejected).map(({ read }) => read),
      ['1284 records exact'],
    );
    assert.equal(emittedAgain(rejected), rejected);
  });

  test('takes back that it was accepted', () => {
    const accepted = textOf(acceptValues(written, [['title'], ['exposures', 0, 'fields', 0]]));
    const once = textOf(rejectValue(accepted, ['title']));
    assert.doesNotMatch(textOf(rejectValue(once, ['exposures', 0, 'fields', 0])), /accepted/u);
  });

  test('the same reading twice is remembered once', () => {
    const rejected = textOf(rejectValue(written, ['causes', 0]));
    const again = rejected.replace(
      'exposures:\n',
      `causes:\n  - code: unauthorized-access\n    evidence:\n      - ${/(?<=rejected:\n {2}- )\{.*\}/u.exec(rejected)?.[0].replace('kind: cause, ', '') ?? ''}\nexposures:\n`,
    );
    assert.equal(readValues(again)?.values.filter(({ kind }) => kind === 'cause').length, 1);
    assert.equal(takenOut(textOf(rejectValue(again, ['causes', 0]))).length, 1);
  });

  const untouched: readonly (readonly [why: string, existing: string, path: Path])[] = [
    ['how certain a leak is, which must be said', written, ['exposures', 0, 'certainty']],
    ['a value that is not there', written, ['totals', 7]],
    [
      'an entry that bears a comment',
      written.replace('  - value: 1284', '  # asked them by telephone\n  - value: 1284'),
      ['totals', 0],
    ],
    ['a title that bears a comment', written.replace(/^title: .*$/mu, '$& # as on their page'), ['title']],
  ];
  for (const [why, existing, path] of untouched) {
    test(`leaves ${why}`, () => {
      assert.equal(textOf(rejectValue(existing, path)), existing);
    });
  }

  test('an entry of a person without evidence leaves nothing behind', () => {
    const text = 'services:\n  - name: みなと文具オンライン\n  - name: 店頭端末\nreview: {status: draft}\n';
    assert.equal(
      textOf(rejectValue(text, ['services', 1])),
      'services:\n  - name: みなと文具オンライン\nreview: {status: draft}\n',
    );
  });

  test('in flow style, in CRLF', () => {
    const text = [
      'causes: [{code: phishing, evidence: [{exact: 詐称メール, read: phishing}]}, {code: malware}]',
      'review: {status: draft} # so far',
      '',
    ].join('\r\n');
    assert.equal(
      textOf(rejectValue(text, ['causes', 0])),
      [
        'causes: [{code: malware}]',
        'review: {status: draft} # so far',
        'rejected:',
        '  - {kind: cause, read: phishing, exact: 詐称メール}',
        '',
      ].join('\r\n'),
    );
  });
});

suite('Restoring what was rejected', () => {
  test('what was read among others goes to its place in the text', () => {
    const rejected = textOf(rejectValue(written, ['timeline', 0]));
    const restored = textOf(restoreReading(rejected, ['rejected', 0]));
    assert.deepEqual(
      readValues(restored)
        ?.values.filter(({ kind }) => kind === 'event')
        .map(({ text }) => text),
      ['2023-05-11 detected', '2023-05-12 service-stopped'],
    );
  });

  const unreadable: readonly (readonly [why: string, text: string, path: Path])[] = [
    ['is not there', written, ['rejected', 0]],
    ['is no reading', 'rejected: [7]\n', ['rejected', 0]],
    [
      'bears a comment',
      'rejected:\n  # wrong shop\n  - {kind: service, read: 店, exact: 店}\n',
      ['rejected', 0],
    ],
    ['was put in again meanwhile', written, ['evidence', 'title']],
  ];
  for (const [why, text, path] of unreadable) {
    test(`leaves what ${why}`, () => {
      assert.equal(textOf(restoreReading(text, path)), text);
    });
  }

  test('a figure with its flags', () => {
    const text =
      'rejected:\n  - {kind: count, read: 88 people about distinct, exact: 約88名, start: 4, end: 8}\n';
    assert.equal(
      readValues(textOf(restoreReading(text, ['rejected', 0])))?.values[0]?.text,
      '88 people about distinct',
    );
  });
});
