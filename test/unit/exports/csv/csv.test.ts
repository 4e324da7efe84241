import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { exportFormats } from '../../../../src/exports/export-formats.ts';
import { awkward, bare, minato, rendered } from '../records.ts';

type Row = Record<string, string>;

/** By a published parser, strictly: as many cells in each row as in the first. */
async function rowsOf(name: 'csv' | 'populations-csv', ...records: (typeof minato)[]): Promise<Row[]> {
  const { text } = await rendered(exportFormats[name], ...records);
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

suite('CSV of incidents', () => {
  test('has a row an incident, in their order', async () => {
    const rows = await rowsOf('csv', minato, awkward, bare);
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['minato#1', 'tsuki,"1"#1', 'bare#1'],
    );
  });

  test('keeps commas, quotes and line ends of names, and lets no formula through', async () => {
    const [row] = await rowsOf('csv', awkward);
    assert.equal(row?.organizations, '\'=1+1、"つきのわ",\r\n茶舗 (operator)');
    assert.equal(row.title, 'お詫び\n（第2報）');
    assert.equal(row.notice, 'notices/tsuki,"1".txt');
  });

  const cells: [column: string, of: typeof minato, value: string][] = [
    ['organizations', minato, 'みなと書房 (discloser); しおかぜシステム (contractor)'],
    ['services', minato, 'みなとオンライン'],
    ['causes', minato, 'sql-injection; contractor'],
    ['certainty', minato, 'confirmed; suspected'],
    ['periods', minato, '2024-01/2024-03-15; ../2024-02'],
    ['fields', minato, 'name; email; password-hash; address'],
    ['affected', minato, '1400'],
    ['unit', minato, 'records'],
    ['qualifier', minato, 'about'],
    ['counts', minato, '150 people (superseded); 120 people (subset); max 1100 people; about 300 records'],
    ['totals', minato, 'about 1400 records (cumulative)'],
    ['excluded', minato, 'card-number (ruled-out); my-number (no-evidence)'],
    ['timeline', minato, 'XXXX-03-15 intrusion; 2024-04-01T18:00 detected; 2024-04-03 reported-regulator'],
    ['published', minato, '2024-05-10'],
    ['review', minato, 'approved'],
    ['affected', awkward, '8'],
    ['qualifier', awkward, 'at-least'],
    ['affected', { ...minato, totals: [] }, ''],
    ['affected', bare, ''],
    ['services', bare, ''],
  ];
  for (const [column, record, value] of cells) {
    test(`says ${value || 'nothing'} under ${column} of ${record.id}`, async () => {
      const [row] = await rowsOf('csv', record);
      assert.equal(row?.[column], value);
    });
  }

  test('has the names of its columns where there is no record', async () => {
    const { text } = await rendered(exportFormats.csv);
    assert.match(text, /^id,notice,published,.*,review\r\n$/u);
  });
});

suite('CSV of populations', () => {
  test('has a row a population, numbered in their incident', async () => {
    const rows = await rowsOf('populations-csv', minato, bare, awkward);
    assert.deepEqual(
      rows.map(({ id, population, label }) => [id, population, label]),
      [
        ['minato#1', '1', 'オンライン会員'],
        ['minato#1', '2', '店頭会員'],
        ['tsuki,"1"#1', '1', ''],
      ],
    );
  });

  const cells: [column: string, first: string, second: string][] = [
    ['certainty', 'confirmed', 'suspected'],
    ['period', '2024-01/2024-03-15', '../2024-02'],
    ['first_day', '2024-01-01', ''],
    ['last_day', '2024-03-15', '2024-02-29'],
    ['fields', 'name; email; password-hash', 'name; address'],
    ['affected', '1100', '300'],
    ['unit', 'people', 'records'],
    ['qualifier', 'max', 'about'],
    ['causes', 'sql-injection; contractor', 'sql-injection; contractor'],
  ];
  for (const [column, first, second] of cells) {
    test(`says ${column} of each`, async () => {
      const rows = await rowsOf('populations-csv', minato);
      assert.deepEqual(
        rows.map((row) => row[column]),
        [first, second],
      );
    });
  }
});
