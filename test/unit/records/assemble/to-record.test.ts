import assert from 'node:assert/strict';
import type { Incident } from '../../../../src/analysis/index.ts';
import { toRecord } from '../../../../src/records/index.ts';
import { inventedIncident, notice, noticeText } from '../invented-incident.ts';

suite('toRecord', () => {
  const record = toRecord(inventedIncident(), notice, 2);

  test('the id is the base name of the notice and the number of the incident, from 1', () => {
    assert.equal(record.id, 'minato#3');
    const idOf = (path: string) => toRecord(inventedIncident(), { ...notice, path }, 0).id;
    assert.equal(idOf('C:\\notices\\minato.notice.md'), 'minato#1');
    assert.equal(idOf('-'), '-#1');
    assert.equal(idOf('2023.06.14'), '2023.06.14#1');
  });

  test('plain values are plain, and their evidence stands beside them', () => {
    const [members] = record.exposures;
    assert.equal(record.title, 'みなと文具オンラインへの不正アクセスについて');
    assert.equal(members?.period, '2023-04-01/2023-05-10');
    assert.deepEqual(members.fields, ['name', 'address', 'email']);
    assert.deepEqual(Object.keys(members.evidence?.fields ?? {}), ['name', 'address', 'email']);
    assert.equal(members.evidence?.certainty?.[0]?.exact, '流出したことを確認');
  });

  test('what the machine read is kept with the first piece of evidence only', () => {
    const incident = inventedIncident();
    const twice: Incident = {
      ...incident,
      services: [
        {
          name: 'みなと文具オンライン',
          evidence: [
            { start: 57, end: 67 },
            { start: 0, end: 10 },
          ],
        },
      ],
    };
    const [service] = toRecord(twice, notice, 0).services ?? [];
    assert.deepEqual(
      service?.evidence?.map(({ exact, read }) => [exact, read]),
      [
        ['みなと文具オンライン', 'みなと文具オンライン'],
        ['みなと文具オンライン', undefined],
      ],
    );
  });

  test('readings are compact', () => {
    const reads = [
      record.organizations[0],
      record.totals?.[0],
      record.excluded?.[0],
      record.timeline?.[1],
      record.causes?.[0],
    ].map((entry) => entry?.evidence?.[0]?.read);
    assert.deepEqual(reads, [
      '株式会社みなと文具 discloser',
      '1284 records exact',
      'card-number ruled-out',
      '2023-05-12 service-stopped',
      'unauthorized-access',
    ]);
  });

  test('certainty without words of its own rests on the first of what it is said of', () => {
    assert.deepEqual(
      record.exposures[1]?.evidence?.certainty?.map(({ exact, read }) => [exact, read]),
      [['氏名', 'suspected']],
    );
  });

  test('a day of publication that the caller knows goes before the one in the text, and has no evidence', () => {
    const told = toRecord(inventedIncident(), { ...notice, published: '2023-06-20' }, 0);
    assert.equal(told.source.published, '2023-06-20');
    assert.equal(told.evidence?.published, undefined);
    const same = toRecord(inventedIncident(), { ...notice, published: '2023-06-14' }, 0);
    assert.equal(same.evidence?.published?.[0]?.exact, '2023年6月14日');
  });

  test('what the notice does not tell is left out, but for the lists of every record', () => {
    const nothing: Incident = {
      section: { start: 0, end: noticeText.length },
      organizations: [],
      services: [],
      causes: [],
      exposures: [],
      totals: [],
      excluded: [],
      timeline: [],
    };
    assert.deepEqual(toRecord(nothing, notice, 0), {
      schemaVersion: 1,
      id: 'minato#1',
      source: { notice: notice.path, sha256: notice.sha256, section: { start: 0, end: noticeText.length } },
      organizations: [],
      exposures: [],
      review: { status: 'draft' },
    });
  });
});
