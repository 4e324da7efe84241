import assert from 'node:assert/strict';
import { readValues, type RecordValue, type RecordValues, valueAt } from '../../../../src/records/index.ts';

const record = `schemaVersion: 1
id: asagiri#1
source: {notice: notices/asagiri.txt, sha256: ${'0'.repeat(64)}, section: {start: 10, end: 90}, published: 2024-05-02}
title: 朝霧書店からのお知らせ
organizations:
  - name: 朝霧書店 # as on its letterhead
    role: discloser
    evidence:
      - {exact: 朝霧書店, prefix: "", suffix: から, start: 0, end: 4, read: 朝霧書店 discloser, accepted: true}
exposures:
  - certainty: suspected
    counts:
      - value: 1250
        unit: records
        qualifier: about
        evidence:
          - {exact: "1,205件", start: 40, end: 46, read: 1205 records exact}
          - {exact: 約千二百件}
    fields: [name, email]
    evidence:
      certainty:
        - {exact: 可能性, read: suspected}
      fields:
        name:
          - {exact: 氏名, read: name}
timeline:
  - {date: 2024-04-30, event: detected}
review: {status: in-review, reviewer: 岬, date: 2024-06-01}
`;

function read(text: string): RecordValues {
  return readValues(text) ?? assert.fail('the record cannot be read');
}

function find(kind: RecordValue['kind'], text = record): RecordValue {
  return read(text).values.find((value) => value.kind === kind) ?? assert.fail(kind);
}

const cut = ({ start, end }: { start: number; end: number }) => record.slice(start, end);

suite('readValues', () => {
  test('gives every value in the order of the YAML, and who answers for it', () => {
    assert.deepEqual(
      read(record).values.map(({ kind, text, standing }) => `${kind} ${text}: ${standing}`),
      [
        'published 2024-05-02: person',
        'title 朝霧書店からのお知らせ: person',
        'organization 朝霧書店 discloser: accepted',
        'certainty suspected: machine',
        'count 1250 records about: corrected',
        'field name: machine',
        'field email: person',
        'event 2024-04-30 detected: person',
      ],
    );
  });

  test('marks the name, the figure, the code', () => {
    const marks = read(record).values.map(({ inYaml }) => cut(inYaml));
    assert.deepEqual(marks.slice(2, 6), ['朝霧書店', 'suspected', '1250', 'name']);
  });

  test('takes an entry as a whole, and the evidence that stands apart from a plain value', () => {
    assert.match(
      cut(find('organization').extent[0] ?? assert.fail()),
      /^- name: 朝霧書店[^]*accepted: true\}$/u,
    );
    assert.deepEqual(find('field').extent.map(cut), ['name', 'name:\n          - {exact: 氏名, read: name}']);
  });

  test('gives each quote with its place in the YAML', () => {
    const { evidence, read: reading } = find('count');
    assert.equal(reading, '1205 records exact');
    assert.deepEqual(
      evidence.map(({ exact, start, inYaml }) => [exact, start, cut(inYaml)]),
      [
        ['1,205件', 40, '- {exact: "1,205件", start: 40, end: 46, read: 1205 records exact}'],
        ['約千二百件', undefined, '- {exact: 約千二百件}'],
      ],
    );
  });

  test('tells the source, and how far the review is', () => {
    const { source, review } = read(record);
    assert.deepEqual(source?.section, { start: 10, end: 90 });
    assert.deepEqual([review.status, review.reviewer, review.date], ['in-review', '岬', '2024-06-01']);
    assert.equal(cut(review.inYaml), 'in-review');
  });

  for (const [what, text, count] of [
    ['a list that is none', 'organizations: {name: 朝霧書店}\ntitle: 朝霧書店', 1],
    ['an entry that is none', 'causes: [phishing, {code: malware}]', 1],
    ['a title that is a number', 'title: 12', 0],
    ['no list at all', 'exposures:\nreview:', 0],
    ['a status that there is not', 'review: {status: done}', 0],
  ] as const) {
    test(`passes over ${what}`, () => {
      assert.equal(read(text).values.length, count);
    });
  }

  for (const text of ['', '- a', 'id: [', 'text']) {
    test(`gives nothing of ${JSON.stringify(text)}`, () => {
      assert.equal(readValues(text), undefined);
    });
  }
});

suite('valueAt', () => {
  for (const [words, text] of [
    ['- name: 朝霧', '朝霧書店 discloser'],
    ['role: discloser', '朝霧書店 discloser'],
    ['qualifier: about', '1250 records about'],
    ['約千二百件', '1250 records about'],
    ['email]', 'email'],
    ['{exact: 氏名', 'name'],
    ['可能性', 'suspected'],
    ['{date: 2024', '2024-04-30 detected'],
  ] as const) {
    test(`${words} belongs to ${text}`, () => {
      assert.equal(valueAt(read(record), record.indexOf(words) + 1)?.text, text);
    });
  }

  for (const words of ['schemaVersion', 'reviewer', '- certainty', 'fields: [']) {
    test(`${words} belongs to no value`, () => {
      assert.equal(valueAt(read(record), record.indexOf(words) + 1), undefined);
    });
  }
});
