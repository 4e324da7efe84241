import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type CancellationToken, type LogOutputChannel, type Progress, type Uri, workspace } from 'vscode';
import type { WrittenRecord } from '../../corpus/records/write-record.ts';
import type { ImportFormatName } from '../../imports/import-formats.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { recordsInWorkspace } from './records-in-workspace.ts';

export interface ImportDeps {
  /** Folder of the bundles. */
  readonly dist: string;
  readonly log: Pick<LogOutputChannel, 'info' | 'warn'>;
  readonly vocabularies: Pick<Vocabularies, 'of'>;
}

export interface WantedImport {
  readonly format: ImportFormatName;
  /** Files and folders that the tool gave. */
  readonly from: readonly Uri[];
  /** Whether people answer for what came back as it went out. */
  readonly accept: boolean;
  /** The workspace folder of the records. */
  readonly root: Uri;
}

export interface ImportWatch {
  readonly progress: Progress<{ message?: string }>;
  readonly token: CancellationToken;
}

/** What an import came to; the log names what did not come in. */
export interface ImportSummary {
  readonly records: Readonly<Record<WrittenRecord['outcome'], number>>;
  readonly failed: number;
  readonly remarks: number;
  readonly cancelled: boolean;
}

/** Brings annotations back from a tool into the records of a workspace folder, one record after the other. */
export async function importAnnotationsInto(
  { format: name, from, accept, root }: WantedImport,
  { dist, log, vocabularies }: ImportDeps,
  { progress, token }: ImportWatch,
): Promise<ImportSummary> {
  const [
    { importFormats },
    { importAnnotations },
    { toolFiles },
    { createNoticeLibrary },
    { createTextIndex },
    { createWorkerImport },
    { openCodesOf },
  ] = await Promise.all([
    import('../../imports/import-formats.ts'),
    import('../../corpus/import/import-annotations.ts'),
    import('../../corpus/import/tool-files.ts'),
    import('../../corpus/notice-library.ts'),
    import('../../corpus/import/text-index.ts'),
    import('../../corpus/import/worker-import.ts'),
    import('../../vocabulary/index.ts'),
  ]);
  const format = importFormats[name];
  const vocabulary = await vocabularies.of(root);
  const openCodes = vocabulary ? openCodesOf(vocabulary) : {};
  const worker = createWorkerImport(join(dist, 'import-worker.js'), {
    format: name,
    accept,
    openCodes,
  });
  const cancelled = new AbortController();
  const listening = token.onCancellationRequested(() => {
    cancelled.abort();
  });
  const records = { created: 0, updated: 0, unchanged: 0, suggested: 0 };
  const told = { failed: 0, remarks: 0 };
  const paths = from.map(({ fsPath }) => fsPath);
  try {
    const imported = importAnnotations(
      toolFiles(paths, format, root.fsPath, Readable.from([])),
      {
        format,
        bringIn: worker.bringIn,
        records: recordsInWorkspace(root),
        readNotice: createNoticeLibrary(root.fsPath),
        findByText: createTextIndex(root.fsPath, ''),
        openCodes,
        signal: cancelled.signal,
      },
      {
        onFailure({ path, code, message }) {
          told.failed += 1;
          log.warn(`${workspace.asRelativePath(path)}: ${code}: ${message}`);
        },
        onRemark({ path, message }) {
          told.remarks += 1;
          log.info(`${workspace.asRelativePath(path)}: ${message}`);
        },
      },
    );
    for await (const { path, outcome } of imported) {
      records[outcome] += 1;
      progress.report({ message: path });
      if (outcome !== 'unchanged') log.info(`${path}: ${outcome}`);
    }
  } catch (error) {
    if (!cancelled.signal.aborted) throw error;
  } finally {
    listening.dispose();
    await worker.dispose();
  }
  return { records, ...told, cancelled: cancelled.signal.aborted };
}
