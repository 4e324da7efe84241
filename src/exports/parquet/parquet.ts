import type { ParquetWriter } from 'hyparquet-writer';
import type { ExportFormat } from '../export-format.ts';
import { incidentColumns, incidentRow } from './incident-row.ts';
import { schemaOf } from './schema.ts';

/** Rows that are held and written together: few enough to hold, many enough to pack well. */
const ROW_GROUP = 2000;

export const parquet: ExportFormat = {
  summary: 'typed columns, a row an incident, without the evidence (needs --out)',
  extension: 'parquet',
  isBinary: true,
  async *render(records) {
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
    const bytes = new ByteWriter();
    const writer = new ParquetWriter({
      writer: bytes,
      schema: schemaOf(incidentColumns),
      createdBy: 'notice-annotator',
    });
    let rows: Row[] = [];
    for await (const { record } of records) {
      rows.push(incidentRow(record));
      if (rows.length < ROW_GROUP) continue;
      await writeGroup(writer, rows);
      rows = [];
      yield taken();
    }
    if (rows.length > 0) await writeGroup(writer, rows);
    await writer.finish();
    yield taken();

    /** What has been written since the last time, as bytes of its own: the writer uses its buffer again. */
    function taken(): Uint8Array {
      const piece = bytes.getBytes().slice();
      bytes.index = 0;
      return piece;
    }
  },
};

type Row = ReturnType<typeof incidentRow>;

async function writeGroup(writer: ParquetWriter, rows: readonly Row[]): Promise<void> {
  const columnData = incidentColumns.map(([{ name }]) => ({ name, data: rows.map((row) => row[name]) }));
  await writer.write({ columnData, rowGroupSize: rows.length });
}
