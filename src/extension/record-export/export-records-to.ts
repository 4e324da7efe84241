import { type CancellationToken, type LogOutputChannel, type Progress, Uri, workspace } from 'vscode';
import type { Failure, Result } from '../../corpus/failure.ts';
import type { RecordReader } from '../../corpus/records/worker-records.ts';
import { writeAtomically } from '../../corpus/records/write-atomically.ts';
import type { ExportListener } from '../../corpus/export/export-records.ts';
import type { ExportedFile, ExportedRecord, ExportFormat } from '../../exports/export-format.ts';
import type { AnyFormatName } from '../../exports/export-formats.ts';
import type { ReviewStatus } from '../../records/index.ts';
import { textOf } from '../record-files/text-of.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';

export interface ExportDeps {
  readonly log: Pick<LogOutputChannel, 'info' | 'warn'>;
  readonly reader: Pick<RecordReader, 'read'>;
  readonly vocabularies: Pick<Vocabularies, 'of'>;
}

export interface WantedExport {
  readonly format: AnyFormatName;
  readonly records: readonly Uri[];
  /** Only records of these; without them, all. */
  readonly statuses?: readonly ReviewStatus[];
  /** A file; of a form that is a folder, the folder. */
  readonly to: Uri;
}

export interface ExportWatch {
  readonly progress: Progress<{ message?: string; increment?: number }>;
  readonly token: CancellationToken;
}

/** What an export came to; the log names what failed, and what the format has no place for. */
export interface ExportSummary {
  readonly exported: number;
  readonly failed: number;
  readonly remarks: number;
}

/**
 * Writes records in the form of another program: as the editor has them, unsaved changes included, read in a worker. A table
 * begins with a byte order mark, by which Excel knows UTF-8.
 *
 * @returns nothing when it was cancelled: a file is then as it was, a folder has what was done until then
 * @throws the file system's error, when the file cannot be written
 */
export async function exportRecordsTo(
  { format: name, records, statuses, to }: WantedExport,
  deps: ExportDeps,
  { progress, token }: ExportWatch,
): Promise<ExportSummary | undefined> {
  const [formats, { exportFiles, exportRecords }, { createNoticeLibrary }] = await Promise.all([
    import('../../exports/export-formats.ts'),
    import('../../corpus/export/export-records.ts'),
    import('../../corpus/notice-library.ts'),
  ]);
  const roots = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const cancelled = new AbortController();
  const listening = token.onCancellationRequested(() => {
    cancelled.abort();
  });
  const summary = { exported: 0, failed: 0, remarks: 0 };
  const chosen = {
    signal: cancelled.signal,
    readNotice: createNoticeLibrary(...roots),
    ...(statuses && { statuses }),
  };
  const listener: ExportListener = {
    onRecord: () => void (summary.exported += 1),
    onFailure({ path, code, message }) {
      summary.failed += 1;
      // It had gone out, but the format has no place for it.
      if (code === 'left-out') summary.exported -= 1;
      deps.log.warn(`${path}: ${code}: ${message}`);
    },
    onRemark({ path, message }) {
      summary.remarks += 1;
      deps.log.info(`${path}: ${message}`);
    },
  };
  const read = readThem(records, deps, cancelled.signal, () => {
    progress.report({ increment: 100 / records.length });
  });
  try {
    if (formats.isFolderFormat(name)) {
      await writeFiles(to, exportFiles(read, { ...chosen, format: formats.folderFormats[name] }, listener));
    } else {
      const format: ExportFormat = formats.exportFormats[name];
      const byteOrderMark = format.extension === 'csv';
      await write(to, exportRecords(read, { ...chosen, format, byteOrderMark }, listener));
    }
    return summary;
  } catch (error) {
    if (cancelled.signal.aborted) return undefined;
    throw error;
  } finally {
    listening.dispose();
  }
}

async function* readThem(
  records: readonly Uri[],
  { reader, vocabularies }: ExportDeps,
  signal: AbortSignal,
  onRead: () => void,
): AsyncGenerator<Result<ExportedRecord>> {
  const { openCodesOf } = await import('../../vocabulary/index.ts');
  for (const uri of records) {
    const path = workspace.asRelativePath(uri);
    try {
      const vocabulary = await vocabularies.of(uri);
      const openCodes = vocabulary && openCodesOf(vocabulary);
      yield await reader.read({ path, text: await textOf(uri), ...(openCodes && { openCodes }) }, signal);
    } catch (error) {
      yield { failure: unreadable(path, error) };
    }
    onRead();
  }
}

function unreadable(path: string, error: unknown): Failure {
  return { path, code: 'unreadable', message: error instanceof Error ? error.message : String(error) };
}

async function writeFiles(to: Uri, files: AsyncIterable<ExportedFile>): Promise<void> {
  for await (const { path, content } of files) {
    await write(Uri.joinPath(to, path), content);
  }
}

async function write(to: Uri, content: string | AsyncIterable<string | Uint8Array>): Promise<void> {
  if (to.scheme === 'file') {
    await writeAtomically(to.fsPath, content);
    return;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of typeof content === 'string' ? [content] : content)
    pieces.push(Buffer.from(piece));
  await workspace.fs.writeFile(to, Buffer.concat(pieces));
}
