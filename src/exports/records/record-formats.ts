import { type NoticeRecord, serializeRecord } from '../../records/index.ts';
import { incidentTable } from '../csv/incident-table.ts';

/** How records are printed one after the other. */
export interface RecordFormat {
  /** Before the first record, even where there is none. */
  readonly head: string;
  /** Between two records. */
  readonly between: string;
  format(record: NoticeRecord): string;
}

export const recordFormats = {
  yaml: { head: '', between: '---\n', format: (record) => serializeRecord(record) },
  jsonl: { head: '', between: '', format: (record) => `${JSON.stringify(record)}\n` },
  csv: { head: incidentTable.head, between: '', format: (record) => incidentTable.row(record) },
} as const satisfies Record<string, RecordFormat>;

export type RecordFormatName = keyof typeof recordFormats;

export const recordFormatNames = Object.keys(recordFormats) as RecordFormatName[];
