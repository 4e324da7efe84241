import { type CancellationToken, type LogOutputChannel, type Progress, type Uri, workspace } from 'vscode';
import type { Failure, Result } from '../../corpus/failure.ts';
import type { RecordReader } from '../../corpus/records/worker-records.ts';
import { writeAtomically } from '../../corpus/records/write-atomically.ts';
import type { ExportedRecord, ExportFormat } from '../../exports/export-format.ts';
import type { ExportFormatName } from '../../exports/export-formats.ts';
import type { ReviewStatus } from '../../records/index.ts';
import { textOf } from '../record-files/text-of.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';

export interface ExportDeps {
  readonly log: Pick<LogOutputChannel, 'info' | 'warn'>;
  readonly reader: Pick<RecordReader, 'read'>;
  readonly vocabularies: Pick<Vocabularies, 'of'>;
}

export interface WantedExport {
  readonly format: ExportFormatName;
  readonly records: readonly Uri[];
  /** Only records of these; without them, all. */
  readonly statuses?: readonly ReviewStatus[];
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
 * Writes records to a file in the form of another program: as the editor has them, unsaved changes included, read in a
 * worker. A table begins with a byte order mark, by which Excel knows UTF-8.
 *
 * @returns nothing when it was cancelled: the file is then as it was
 * @throws the file system's error, when the file cannot be written
 */
export async function exportRecordsTo(
  { format: name, records, statuses, to }: WantedExport,
  deps: ExportDeps,
  { progress, token }: ExportWatch,
): Promise<ExportSummary | undefined> {
  const [{ exportFormats }, { exportRecords }, { createNoticeLibrary }] = await Promise.all([
    import('../../exports/export-formats.ts'),
    import('../../corpus/export/export-records.ts'),
    import('../../corpus/notice-library.ts'),
  ]);
  const roots = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const format: ExportFormat = exportFormats[name];
  const cancelled = new AbortController();
  const listening = token.onCancellationRequested(() => {
    cancelled.abort();
  });
  const summary = { exported: 0, failed: 0, remarks: 0 };
  const content = exportRecords(
    readThem(records, deps, cancelled.signal, () => {
      progress.report({ increment: 100 / records.length });
    }),
    {
      format,
      byteOrderMark: format.extension === 'csv',
      signal: cancelled.signal,
      ...(statuses && { statuses }),
      readNotice: createNoticeLibrary(...roots),
    },
    {
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
    },
  );
  try {
    await write(to, content);
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

async function write(to: Uri, content: AsyncIterable<string | Uint8Array>): Promise<void> {
  if (to.scheme === 'file') {
    await writeAtomically(to.fsPath, content);
    return;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(Buffer.from(piece));
  await workspace.fs.writeFile(to, Buffer.concat(pieces));
}
