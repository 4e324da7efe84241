import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCollection, parse, parseDocument, visit } from 'yaml';
import type { Exposure } from '../../../../src/analysis/index.ts';
import { mergeRecord, serializeRecord, toRecord, type NoticeRecord } from '../../../../src/records/index.ts';
import { hostileText } from '../hostile-text.ts';
import { inventedIncident, notice } from '../invented-incident.ts';

const whole = inventedIncident();

/** Records of the same notice, as machines of different skill would find them. */
const anyRecord = fc
  .record({
    organizations: fc.subarray([...whole.organizations]),
    services: fc.subarray([...whole.services]),
    causes: fc.subarray([...whole.causes]),
    totals: fc.subarray([...whole.totals]),
    excluded: fc.subarray([...whole.excluded]),
    timeline: fc.subarray([...whole.timeline]),
    exposures: fc.tuple(...whole.exposures.map(anyExposure)).chain((exposures) => fc.subarray(exposures)),
    title: fc.option(hostileText.filter((title) => title !== '')),
  })
  .map(({ title, ...lists }) => {
    const { title: cited, ...incident } = whole;
    return toRecord(
      { ...incident, ...lists, ...(title && cited && { title: { ...cited, text: title } }) },
      notice,
      0,
    );
  });

function anyExposure({ label, period, ...exposure }: Exposure): fc.Arbitrary<Exposure> {
  return fc
    .record({
      label: fc.boolean(),
      period: fc.boolean(),
      certainty: fc.constantFrom('confirmed' as const, 'suspected' as const),
      fields: fc.subarray([...exposure.fields], { minLength: 1 }),
      counts: fc.subarray([...exposure.counts]),
    })
    .map((has) => ({
      ...(has.label && label && { label }),
      ...(has.period && period && { period }),
      certainty: has.certainty,
      fields: has.fields,
      counts: has.counts,
    }));
}

/** The same record as another person or program might write it. */
const anyForm = fc
  .record({
    indent: fc.integer({ min: 2, max: 5 }),
    indentSeq: fc.boolean(),
    flow: fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
  })
  .map(({ indent, indentSeq, flow }) => (record: NoticeRecord): string => {
    const document = parseDocument(serializeRecord(record));
    let seen = 0;
    visit(document, {
      Collection(_, node, path) {
        if (path.length > 1 && isCollection(node) && node.items.length > 0)
          node.flow = flow[seen++ % flow.length] ?? false;
      },
    });
    return document.toString({ indent, indentSeq, lineWidth: 0 });
  });

const commented = (text: string, where: readonly number[]): string =>
  text
    .split('\n')
    .map((line, number) => (line !== '' && where.includes(number) ? `${line} # 備考${number}` : line))
    .join('\n');

/** What a person may write in the place of what the machine wrote. */
const corrections: [string, string][] = [
  ['name: 株式会社みなと文具\n', 'name: みなと文具\n'],
  ['role: discloser', 'role: operator'],
  ['- name: みなと文具オンライン', '- name: 文具オンライン'],
  ['- code: unauthorized-access', '- code: sql-injection'],
  ['- label: 会員のお客様', '- label: 会員'],
  ['period: 2023-04-01/2023-05-10', 'period: 2023-04/2023-05'],
  ['value: 1204', 'value: 1205'],
  ['value: 80\n        unit: people', 'value: 80\n        unit: households'],
  [
    'value: 1284\n    unit: records\n    qualifier: exact',
    'value: 1284\n    unit: records\n    qualifier: about',
  ],
  ['basis: ruled-out', 'basis: no-evidence'],
  ['event: detected', 'event: intrusion'],
  ['- date: 2023-05-12', '- date: 2023-05-13'],
  ['fields: [name', 'fields: [nickname, name'],
];

suite('mergeRecord, whatever a record holds,', () => {
  test('makes of any record of the machine what it finds now, byte for byte', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, now) => {
        assert.deepEqual(mergeRecord(serializeRecord(before), now), { text: serializeRecord(now) });
      }),
      { numRuns: 6 },
    );
  });

  test('leaves a record in any form as it is when nothing is new', () => {
    fc.assert(
      fc.property(anyRecord, anyForm, (record, write) => {
        const text = write(record);
        assert.deepEqual(mergeRecord(text, record), { text });
      }),
      { numRuns: 6 },
    );
  });

  test('brings a record in any form up to date', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyForm, (before, now, write) => {
        const result = mergeRecord(write(before), now);
        assert.ok('text' in result);
        assert.deepEqual(parse(result.text), now);
      }),
      { numRuns: 6 },
    );
  });

  test('keeps what a person has corrected, though the machine finds other things, or nothing', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, fc.subarray(corrections), (before, now, chosen) => {
        const text = serializeRecord(before);
        const made = chosen.filter(([from]) => text.includes(from));
        const corrected = made.reduce((yaml, [from, to]) => yaml.replace(from, to), text);
        const result = mergeRecord(corrected, now);
        assert.ok('text' in result);
        for (const [, to] of made) assert.ok(result.text.includes(to.replace(/,.*/, '')), to);
        assert.deepEqual(mergeRecord(result.text, now), result);
      }),
      { numRuns: 6 },
    );
  });

  test('keeps every comment, and is done after one time', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, fc.array(fc.nat(90)), (before, now, where) => {
        const text = commented(serializeRecord(before), where);
        const result = mergeRecord(text, now);
        assert.ok('text' in result);
        assert.deepEqual(result.text.match(/# 備考\d+/g), text.match(/# 備考\d+/g));
        assert.deepEqual(mergeRecord(result.text, now), result);
      }),
      { numRuns: 6 },
    );
  });
});
