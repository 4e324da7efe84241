import { availableParallelism } from 'node:os';
import { join, posix } from 'node:path';
import { type CancellationToken, l10n, type LogOutputChannel, type Progress, Uri, workspace } from 'vscode';
import { version } from '../../../package.json';
import type { Result } from '../../corpus/failure.ts';
import type { FoundFile } from '../../corpus/find/find-files.ts';
import type { RunReport } from '../../corpus/report/run-report.ts';
import type { NoticeTask, RunSetup } from '../../corpus/run/notice-task.ts';
import { type Pace, paceOf } from '../../corpus/run/pace.ts';
import { recordPlace } from '../record-files/record-place.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { placeAsInEditor } from './place-as-in-editor.ts';

export interface ExtractionDeps {
  /** Folder of the bundles and of the dictionary. */
  readonly dist: string;
  readonly log: LogOutputChannel;
  readonly vocabularies: Pick<Vocabularies, 'of'>;
}

export interface ExtractionWatch {
  readonly progress: Progress<{ message?: string; increment?: number }>;
  readonly token: CancellationToken;
}

export interface FolderExtraction {
  readonly report: RunReport;
  /** The report for people. */
  readonly page: Uri;
}

/** Milliseconds after which a notice is given up. */
const TIMEOUT = 120_000;

/**
 * Extracts records from the notices of a folder, several at a time, to where "Emit Record" puts them; what has not changed
 * since the last time is not done again.
 *
 * @returns nothing where the folder has no notices
 * @throws Error when another run is writing to the records, or they cannot be written to
 */
export async function extractRecordsIn(
  folder: Uri,
  { dist, log, vocabularies }: ExtractionDeps,
  { progress, token }: ExtractionWatch,
): Promise<FolderExtraction | undefined> {
  const [{ runExtraction }, { createWorkerPool }, { engineVersion }, { localDay }, messages, files] =
    await Promise.all([
      import('../../corpus/run/extraction.ts'),
      import('../../corpus/run/worker-pool.ts'),
      import('../../corpus/run/engine-version.ts'),
      import('../../corpus/local-day.ts'),
      import('../../corpus/report/report-messages.ts'),
      import('../../corpus/run/report-files.ts'),
    ]);
  const within = Uri.joinPath(folder, 'notice.txt');
  const root = workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  const records = recordPlace(within).folder;
  const found = await noticesIn(folder);
  if (found.length === 0) return undefined;
  const vocabulary = await vocabularies.of(within);
  const script = join(dist, 'notice-worker.js');
  const setup = {
    today: localDay(new Date()),
    ...(vocabulary && { vocabulary }),
    job: {
      kind: 'write',
      folder: posix.relative(root.path, records.path),
      start: root.fsPath,
      dryRun: false,
      engine: engineVersion(version, script),
    },
  } as const satisfies RunSetup;
  const workers = Math.min(availableParallelism(), found.length);
  const abort = new AbortController();
  token.onCancellationRequested(() => {
    abort.abort();
  });
  const begun = performance.now();
  let done = 0;
  const report = await runExtraction({
    tasks: tasksOf(found, posix.relative(root.path, folder.path)),
    setup,
    executor: createWorkerPool(
      { setup, dictionary: join(dist, 'dict') },
      { script, workers, timeout: TIMEOUT },
    ),
    place: placeAsInEditor(records),
    signal: abort.signal,
    say: (phrase, ...args) => l10n.t(messages.reportMessages[phrase], ...args),
    onOutcome({ failures, tokenizerFailure }) {
      done += 1;
      for (const { path, code, message } of failures) log.warn(`${path}: ${code}: ${message}`);
      if (tokenizerFailure !== undefined) log.error(`tokenizer: ${tokenizerFailure}`);
      progress.report({
        message: paceMessage(paceOf(done, found.length, performance.now() - begun)),
        increment: 100 / found.length,
      });
    },
  });
  return { report, page: Uri.joinPath(records, files.reportFiles.markdown) };
}

async function noticesIn(folder: Uri): Promise<readonly Result<FoundFile>[]> {
  const [{ findFiles }, { noticeFiles }] = await Promise.all([
    import('../../corpus/find/find-files.ts'),
    import('../../corpus/find/file-kind.ts'),
  ]);
  const found: Result<FoundFile>[] = [];
  for await (const file of findFiles([folder.fsPath], noticeFiles, folder.fsPath)) {
    if ('value' in file || file.failure.code !== 'no-files') found.push(file);
  }
  return found;
}

/** @param folder of the notices, below what their records name them from */
async function* tasksOf(
  found: readonly Result<FoundFile>[],
  folder: string,
): AsyncGenerator<Result<NoticeTask>> {
  for (const file of found) {
    if ('failure' in file) {
      yield file;
      continue;
    }
    const { path, relative } = file.value;
    yield await Promise.resolve({ value: { path: posix.join(folder, relative), relative, file: path } });
  }
}

function paceMessage({ done, total = done, rate, left }: Pace): string {
  const far = `${done}/${total}`;
  return left === undefined
    ? far
    : l10n.t('{0}, {1} a second, {2} s left', far, Math.round(rate), Math.ceil(left));
}
