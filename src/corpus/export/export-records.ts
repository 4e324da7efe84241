import type {
  ExportedFile,
  ExportedRecord,
  ExportFormat,
  FolderFormat,
  Remark,
  RenderContext,
} from '../../exports/export-format.ts';
import type { ReviewStatus } from '../../records/index.ts';
import type { Failure, Result } from '../failure.ts';

interface Chosen {
  /** Only records of these; without them, all. */
  readonly statuses?: readonly ReviewStatus[];
  /** The texts of the records' notices; without it, there are none. See `RenderContext`. */
  readonly readNotice?: RenderContext['readNotice'];
  /** Ends the export with an error. */
  readonly signal?: AbortSignal;
}

export interface RecordExport extends Chosen {
  readonly format: ExportFormat;
  /** Whether text begins with a byte order mark, by which spreadsheets know UTF-8. */
  readonly byteOrderMark?: boolean;
}

export interface FolderExport extends Chosen {
  readonly format: FolderFormat;
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
  { format, byteOrderMark = false, ...chosen }: RecordExport,
  listener: ExportListener,
): AsyncGenerator<string | Uint8Array> {
  if (byteOrderMark) yield '\uFEFF';
  yield* format.render(wanted(records, chosen, listener), contextOf(chosen, listener));
}

/** Like `exportRecords`, as the files of a folder; a record whose file would have the name of another's is left out. */
export function exportFiles(
  records: AsyncIterable<Result<ExportedRecord>>,
  { format, ...chosen }: FolderExport,
  listener: ExportListener,
): AsyncIterable<ExportedFile> {
  return format.files(ofOwnName(wanted(records, chosen, listener), listener), contextOf(chosen, listener));
}

async function* ofOwnName(
  records: AsyncIterable<ExportedRecord>,
  listener: ExportListener,
): AsyncGenerator<ExportedRecord> {
  const taken = new Map<string, string>();
  for await (const exported of records) {
    const { path, relative } = exported;
    const other = taken.get(relative);
    if (other === undefined) {
      taken.set(relative, path);
      yield exported;
    } else {
      const message = `The export has a file of this name already, of ${other}. Export the folder that holds both.`;
      await listener.onFailure({ path, code: 'left-out', message });
    }
  }
}

async function* wanted(
  records: AsyncIterable<Result<ExportedRecord>>,
  { statuses, signal }: Chosen,
  listener: ExportListener,
): AsyncGenerator<ExportedRecord> {
  for await (const read of records) {
    signal?.throwIfAborted();
    if ('failure' in read) await listener.onFailure(read.failure);
    else if (!statuses || statuses.includes(read.value.record.review.status)) {
      await listener.onRecord?.(read.value);
      yield read.value;
    }
  }
}

function contextOf({ readNotice }: Chosen, listener: ExportListener): RenderContext {
  return {
    remark: async (remark) => listener.onRemark(remark),
    leftOut: async (remark) => listener.onFailure({ ...remark, code: 'left-out' }),
    readNotice: readNotice ?? (() => Promise.resolve(undefined)),
  };
}
