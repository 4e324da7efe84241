import { type CancellationToken, type LogOutputChannel, type Progress, Uri } from 'vscode';
import type { Analysis } from '../../analysis/index.ts';
import type { Analyst } from '../../corpus/analyst.ts';
import type { Failure, Result } from '../../corpus/failure.ts';
import type { WrittenRecord } from '../../corpus/write-record.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { dismissedOf } from './dismissed-of.ts';
import { recordPlace } from './record-place.ts';
import { recordUri } from './record-uri.ts';
import { openDocument } from './text-of.ts';

export interface ExtractionSummary {
  /** Notices that were read. */
  readonly notices: number;
  readonly written: number;
  readonly unchanged: number;
  /** Notices and records that failed; the log names each. */
  readonly failed: number;
  readonly cancelled: boolean;
}

export interface ExtractionDeps {
  readonly analyst: Analyst;
  readonly log: LogOutputChannel;
  readonly vocabularies: Pick<Vocabularies, 'of'>;
  readonly progress: Progress<{ message?: string; increment?: number }>;
  readonly token: CancellationToken;
}

/** Extracts records from the notices (`*.txt`, `*.md`) of a folder, one after the other; a failure stops none of the rest. */
export async function extractRecordsIn(folder: Uri, deps: ExtractionDeps): Promise<ExtractionSummary> {
  const { analyst, log, vocabularies, progress, token } = deps;
  const [{ findFiles }, { noticeFiles }, { readText }] = await Promise.all([
    import('../../corpus/find-files.ts'),
    import('../../corpus/file-kind.ts'),
    import('../../corpus/read-text.ts'),
  ]);
  const abort = new AbortController();
  token.onCancellationRequested(() => {
    abort.abort();
  });
  let [notices, written, unchanged, failed] = [0, 0, 0, 0];
  const fail = ({ path, code, message }: Failure) => {
    failed++;
    log.warn(`${path}: ${code}: ${message}`);
  };

  const paths: string[] = [];
  for await (const found of findFiles([folder.fsPath], noticeFiles, folder.fsPath)) {
    if ('value' in found) paths.push(found.value.path);
    else if (found.failure.code !== 'no-files') fail(found.failure);
  }

  for (const path of paths) {
    if (token.isCancellationRequested) break;
    progress.report({
      message: `${notices + 1}/${paths.length}`,
      increment: 100 / paths.length,
    });
    const read = await readText(path);
    if ('failure' in read) {
      fail(read.failure);
      continue;
    }
    try {
      const { text } = read.value;
      const vocabulary = await vocabularies.of(Uri.file(path));
      const options = { signal: abort.signal, ...(vocabulary && { vocabulary }) };
      const analysis = await analyst.analyse(text, options);
      notices++;
      for await (const result of writeRecordsOf(Uri.file(path), text, analysis)) {
        if ('failure' in result) fail(result.failure);
        else if (result.value.outcome === 'unchanged') unchanged++;
        else written++;
      }
    } catch (error) {
      if (!abort.signal.aborted) fail({ path, code: 'analysis-failed', message: String(error) });
    }
  }
  return { notices, written, unchanged, failed, cancelled: token.isCancellationRequested };
}

/** Writes the records of a notice to disk. One that is open with unsaved changes is the person's to save first. */
async function* writeRecordsOf(
  notice: Uri,
  text: string,
  analysis: Analysis,
): AsyncGenerator<Result<WrittenRecord>> {
  const [{ extractRecords }, { writeRecord }, { withoutDismissed }] = await Promise.all([
    import('../../corpus/extract-records.ts'),
    import('../../corpus/write-record.ts'),
    import('../../records/index.ts'),
  ]);
  const place = recordPlace(notice);
  const dismissed = await dismissedOf(notice, text);
  if ('error' in dismissed) {
    const message = 'It cannot be read: the records of the notice are left as they are.';
    yield { failure: { path: dismissed.uri.fsPath, code: 'bad-dismissed', message } };
    return;
  }
  for (const [incident, record] of extractRecords({ path: place.notice, text }, analysis).entries()) {
    const uri = await recordUri(place, incident);
    const path = uri.fsPath;
    if (openDocument(uri)?.isDirty) {
      yield {
        failure: { path, code: 'unwritable', message: 'It is open in an editor with unsaved changes.' },
      };
    } else {
      yield await writeRecord(path, withoutDismissed(record, dismissed), { folder: place.folder.fsPath });
    }
  }
}
