import assert from 'node:assert/strict';
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { exportFormats } from '../../../../src/exports/export-formats.ts';
import type { NoticeRecord } from '../../../../src/records/index.ts';
import { awkward, bare, minato, rendered } from '../records.ts';

/** By the reader's own package, which shares no code with the writer but the names of types. */
async function rowsOf(...records: NoticeRecord[]) {
  const { bytes } = await rendered(exportFormats.parquet, ...records);
  return parquetReadObjects({ file: bufferOf(bytes) });
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const down = { cumulative: false, distinct: false, subset: false, superseded: false };

suite('Parquet', () => {
  test('reads back as the record says it, figures as whole numbers, periods as days', async () => {
    const [row] = await rowsOf(minato);
    assert.deepEqual(row, {
      id: 'minato#1',
      notice: 'notices/minato.txt',
      sha256: '0'.repeat(64),
      published: '2024-05-10',
      title: '不正アクセスのお知らせ',
      organizations: [
        { name: 'みなと書房', role: 'discloser' },
        { name: 'しおかぜシステム', role: 'contractor' },
      ],
      services: ['みなとオンライン'],
      causes: ['sql-injection', 'contractor'],
      fields: ['name', 'email', 'password-hash', 'address'],
      affected: 1400n,
      unit: 'records',
      qualifier: 'about',
      exposures: [
        {
          label: 'オンライン会員',
          certainty: 'confirmed',
          period: '2024-01/2024-03-15',
          first_day: day('2024-01-01'),
          last_day: day('2024-03-15'),
          counts: [
            { value: 150n, unit: 'people', qualifier: 'exact', ...down, superseded: true },
            { value: 120n, unit: 'people', qualifier: 'exact', ...down, subset: true },
            { value: 1100n, unit: 'people', qualifier: 'max', ...down },
          ],
          fields: ['name', 'email', 'password-hash'],
        },
        {
          label: '店頭会員',
          certainty: 'suspected',
          period: '../2024-02',
          first_day: null,
          last_day: day('2024-02-29'),
          counts: [{ value: 300n, unit: 'records', qualifier: 'about', ...down }],
          fields: ['name', 'address'],
        },
      ],
      totals: [{ value: 1400n, unit: 'records', qualifier: 'about', ...down, cumulative: true }],
      excluded: [
        { field: 'card-number', basis: 'ruled-out' },
        { field: 'my-number', basis: 'no-evidence' },
      ],
      timeline: [
        { date: 'XXXX-03-15', first_day: null, last_day: null, event: 'intrusion' },
        {
          date: '2024-04-01T18:00',
          first_day: day('2024-04-01'),
          last_day: day('2024-04-01'),
          event: 'detected',
        },
        {
          date: '2024-04-03',
          first_day: day('2024-04-03'),
          last_day: day('2024-04-03'),
          event: 'reported-regulator',
        },
      ],
      review: 'approved',
      reviewer: '佐倉',
    });
  });

  test('keeps lists that are empty apart from those that are not, row by row', async () => {
    const rows = await rowsOf(bare, awkward, bare, minato);
    assert.deepEqual(
      rows.map(({ organizations, exposures, timeline }) =>
        [organizations, exposures, timeline].map((list: unknown[]) => list.length),
      ),
      [
        [0, 0, 0],
        [1, 1, 1],
        [0, 0, 0],
        [2, 2, 3],
      ],
    );
    assert.deepEqual(rows[1]?.organizations, [{ name: '=1+1、"つきのわ",\r\n茶舗', role: 'operator' }]);
    assert.deepEqual([rows[0]?.title, rows[0]?.affected], [null, null]);
  });

  test('has groups of rows, each record once and in order', async () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({ ...bare, id: `bare#${index}` }));
    const { bytes } = await rendered(exportFormats.parquet, ...many);
    const metadata = await parquetMetadataAsync(bufferOf(bytes));
    assert.deepEqual(
      metadata.row_groups.map(({ num_rows }) => num_rows),
      [2000n, 1n],
    );
    const rows = await parquetReadObjects({ file: bufferOf(bytes), columns: ['id'] });
    assert.deepEqual(
      rows.map(({ id }) => id as string),
      many.map(({ id }) => id),
    );
  });

  test('is the same, byte for byte, for the same records', async () => {
    const [one, other] = [
      await rendered(exportFormats.parquet, minato),
      await rendered(exportFormats.parquet, minato),
    ];
    assert.ok(one.bytes.equals(other.bytes));
  });

  test('has its columns where there is no record', async () => {
    const { bytes } = await rendered(exportFormats.parquet);
    const metadata = await parquetMetadataAsync(bufferOf(bytes));
    assert.equal(metadata.num_rows, 0n);
    assert.ok(parquetSchema(metadata).children.some(({ element }) => element.name === 'exposures'));
  });
});
