import assert from 'node:assert/strict';
import { recordColumns, recordRow } from '../../../../src/exports/records/record-row.ts';
import type { NoticeRecord } from '../../../../src/records/index.ts';

const RECORD: NoticeRecord = {
  schemaVersion: 1,
  id: 'minato#1',
  source: { notice: 'notices/minato.txt', sha256: '0'.repeat(64), section: { start: 0, end: 90 } },
  title: '不正アクセスのお知らせ',
  organizations: [
    { name: 'みなと書房', role: 'discloser' },
    { name: 'しおかぜシステム', role: 'contractor' },
  ],
  exposures: [
    {
      certainty: 'confirmed',
      period: '2024-01/2024-03',
      counts: [{ value: 120, unit: 'people', qualifier: 'exact', subset: true }],
      fields: ['name', 'email'],
    },
    { certainty: 'confirmed', fields: ['name', 'address'] },
  ],
  totals: [{ value: 1200, unit: 'records', qualifier: 'about', cumulative: true }],
  excluded: [{ field: 'card-number', basis: 'ruled-out' }],
  timeline: [{ date: '2024-04-01', event: 'detected' }],
  review: { status: 'draft' },
};

suite('record row', () => {
  const cell = (record: NoticeRecord, column: string) => recordRow(record)[recordColumns.indexOf(column)];

  const cells: [column: string, value: string][] = [
    ['id', 'minato#1'],
    ['notice', 'notices/minato.txt'],
    ['organizations', 'みなと書房 (discloser); しおかぜシステム (contractor)'],
    ['certainty', 'confirmed'],
    ['periods', '2024-01/2024-03'],
    ['fields', 'name; email; address'],
    ['counts', '120 people (subset)'],
    ['totals', 'about 1200 records (cumulative)'],
    ['excluded', 'card-number (ruled-out)'],
    ['timeline', '2024-04-01 detected'],
    ['published', ''],
    ['services', ''],
  ];
  for (const [column, value] of cells) {
    test(`says ${value || 'nothing'} under ${column}`, () => {
      assert.equal(cell(RECORD, column), value);
    });
  }
});
