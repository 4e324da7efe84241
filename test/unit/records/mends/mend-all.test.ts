import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recordKind, serializeRecord, toRecord } from '../../../../src/records/index.ts';
import { mendAll } from '../../../../src/yaml/index.ts';
import { inventedIncident, notice } from '../invented-incident.ts';
import { hostileText } from '../hostile-text.ts';
import { recordWith } from './record-lines.ts';

const kind = recordKind({ fileName: 'minato.1.notice.yaml' });

suite('mendAll', () => {
  test('mends what is evident, and what comes to light by that, and leaves the rest', () => {
    const { text, problems } = mendAll(
      `schema_version: "1" # 版
organisations:
  - {name: みなと文具, role: disclosre}
sorce: {notice: notices/minato.txt, sha256: ${'3B'.repeat(32)}, section: {start: 0, end: 90}}
exposures:
  # 会員
  certainty: suspectd
  period: 平成29年4月1日～5月2日
  counts: {value: 約2万5千人}
  fields: 氏名、ご住所、氏名
totals:
services: [海の店]
timeline:
  - {date: 2017/4/1, event: 何か}
`,
      kind,
    );
    assert.equal(
      text,
      `schemaVersion: 1 # 版
id: minato#1
organizations:
  - {name: みなと文具, role: discloser}
source: {notice: notices/minato.txt, sha256: ${'3b'.repeat(32)}, section: {start: 0, end: 90}}
exposures:
  # 会員
  - certainty: suspected
    period: 2017-04-01/2017-05-02
    counts: [{value: 25000, unit: people, qualifier: about}]
    fields: [name, address]
services: [{name: 海の店}]
timeline:
  - {date: 2017-04-01, event: 何か}
review: {status: draft}
`,
    );
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['unknown-code', 'timeline[0].event']],
    );
  });

  test('changes nothing in a file that is right, and none that cannot be read', () => {
    for (const text of [recordWith(''), recordWith('title: [一'), '', '- 1', 'a: &x 1\nb: *x']) {
      assert.equal(mendAll(text, kind).text, text);
    }
  });

  test('puts nothing in that a word beside it denies', () => {
    const { text } = mendAll(recordWith('totals: [{value: 約1万, unit: people}]'), kind);
    assert.equal(text, recordWith('totals: [{value: 10000, unit: people, qualifier: about}]'));
  });

  const record = serializeRecord(toRecord(inventedIncident(), notice, 0));

  test('brings back what a slip of the pen changed', () => {
    const slips: [from: string, to: string][] = [
      ['certainty:', 'certianty:'],
      ['qualifier: exact', 'qualifier: Exact'],
      ['review: {status: draft}', 'review: draft'],
      ['schemaVersion: 1\n', ''],
    ];
    for (const [from, to] of slips) {
      assert.ok(record.includes(from), from);
      assert.equal(mendAll(record.replace(from, to), kind).text, record);
    }
  });

  test('never makes a file worse, whatever stands in it', () => {
    const short = recordWith(
      `exposures:
  - certainty: suspected # ※
    period: 2017-04-01/..
    counts: [{value: 3, unit: people, qualifier: about, distinct: true}]
    fields: [name, email]
    evidence: {certainty: [{exact: おそれ, start: 3, end: 6, read: suspected}]}`,
    );
    const places = [...short.matchAll(/[^\s:,[\]{}]+/gu)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    fc.assert(
      fc.property(fc.constantFrom(...places), hostileText, ({ start, end }, by) => {
        const text = short.slice(0, start) + by + short.slice(end);
        const mended = mendAll(text, kind);
        const readable = (problems: readonly { code: string }[]) =>
          !problems.some(({ code }) => code === 'yaml-syntax' || code === 'anchor');
        assert.ok(readable(mended.problems) || !readable(kind.check(text)));
        assert.deepEqual(kind.check(mended.text), mended.problems);
        assert.equal(mendAll(mended.text, kind).text, mended.text, 'nothing is left to mend');
      }),
      { numRuns: 20 },
    );
  });
});
