import type { ExportedRecord, ExportFormat, Remark } from '../../exports/export-format.ts';
import type { ReviewStatus } from '../../records/index.ts';
import type { Failure, Result } from '../failure.ts';

export interface RecordExport {
  readonly format: ExportFormat;
  /** Only records of these; without them, all. */
  readonly statuses?: readonly ReviewStatus[];
  /** Whether text begins with a byte order mark, by which spreadsheets know UTF-8. */
  readonly byteOrderMark?: boolean;
  /** Ends the export with an error. */
  readonly signal?: AbortSignal;
}

/** What is told of an export while it goes on. Each is waited for. */
export interface ExportListener {
  /** A record goes out. */
  onRecord?(record: ExportedRecord): Promise<void> | void;
  /** What was to be a record cannot be read; the rest goes on. */
  onFailure(failure: Failure): Promise<void> | void;
  /** What the format has no place for. */
  onRemark(remark: Remark): Promise<void> | void;
}

/**
 * Renders records as they are read, one at a time.
 *
 * @throws the signal's reason, once it is aborted
 */
export async function* exportRecords(
  records: AsyncIterable<Result<ExportedRecord>>,
  { format, statuses, byteOrderMark = false, signal }: RecordExport,
  listener: ExportListener,
): AsyncGenerator<string | Uint8Array> {
  if (byteOrderMark) yield '\uFEFF';
  yield* format.render(wanted(), {
    remark: async (remark) => listener.onRemark(remark),
    leftOut: async (remark) => listener.onFailure({ ...remark, code: 'left-out' }),
  });

  async function* wanted(): AsyncGenerator<ExportedRecord> {
    for await (const read of records) {
      signal?.throwIfAborted();
      if ('failure' in read) await listener.onFailure(read.failure);
      else if (!statuses || statuses.includes(read.value.record.review.status)) {
        await listener.onRecord?.(read.value);
        yield read.value;
      }
    }
  }
}
