import { join, relative, resolve, sep } from 'node:path';
import { markdownReport, type Say } from '../report/markdown-report.ts';
import { collectReport } from '../report/collect-report.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Result } from '../failure.ts';
import { writeAtomically } from '../records/write-atomically.ts';
import type { NoticeExecutor } from './executor.ts';
import { type Journal, openJournal } from './journal.ts';
import type { NoticeOutcome, NoticeTask, RunSetup, WriteJob } from './notice-task.ts';
import { outcomesOf } from './outcomes.ts';
import type { PlaceRecords } from './record-places.ts';
import { reportFiles, RUN_FOLDER } from './report-files.ts';
import { lockRun } from './run-lock.ts';
import { sweepSiblings } from './sweep-siblings.ts';

export interface ExtractionParts {
  readonly tasks: AsyncIterable<Result<NoticeTask>>;
  readonly setup: RunSetup & { readonly job: WriteJob };
  /** Made for this setup; it is closed when the run ends. */
  readonly executor: NoticeExecutor;
  readonly place: PlaceRecords;
  /** Ends the run within a moment; what is done stays, and the next run goes on from there. */
  readonly signal?: AbortSignal;
  /** The language of the report; English by default. */
  readonly say?: Say;
  /** Told of each notice, in their order. */
  readonly onOutcome?: (outcome: NoticeOutcome) => void | Promise<void>;
}

/** Another run, in the process of that number, is writing to the folder. */
class RunUnderWay extends Error {
  override readonly name = 'RunUnderWay';
  constructor(folder: string, pid: number) {
    super(`Another run (process ${pid}) is writing to ${folder}: wait for it, or end it first.`);
  }
}

/**
 * Extracts the records of many notices to a folder: what has not changed since an earlier run is not done again, and
 * whatever fails is told while the rest goes on. At any moment all files are whole.
 *
 * @throws RunUnderWay; the file system's error where the folder cannot be written to
 */
export async function runExtraction(parts: ExtractionParts): Promise<RunReport> {
  const { job } = parts.setup;
  const folder = resolve(job.start, job.folder);
  try {
    if (job.dryRun) return await withJournal(folder, (journal) => extract(parts, journal));
    const lock = await lockRun(folder);
    if ('heldBy' in lock) throw new RunUnderWay(job.folder, lock.heldBy);
    try {
      await sweepSiblings(folder);
      return await withJournal(folder, async (journal) => {
        try {
          const report = await extract(parts, journal);
          await writeReport(report, folder, parts);
          return report;
        } finally {
          await journal.tidy();
        }
      });
    } finally {
      await lock.release();
    }
  } finally {
    await parts.executor.close();
  }
}

async function withJournal<Value>(folder: string, use: (journal: Journal) => Promise<Value>): Promise<Value> {
  const journal = await openJournal(folder);
  try {
    return await use(journal);
  } finally {
    await journal.close();
  }
}

async function writeReport(
  report: RunReport,
  folder: string,
  { setup, say }: ExtractionParts,
): Promise<void> {
  const place = join(folder, RUN_FOLDER);
  const toNotices = relative(place, setup.job.start).replaceAll(sep, '/');
  await writeAtomically(join(folder, reportFiles.json), `${JSON.stringify(report, undefined, 2)}\n`);
  const markdown = markdownReport(report, { toNotices, toRecords: '..', ...(say && { say }) });
  await writeAtomically(join(folder, reportFiles.markdown), markdown);
}

async function extract(
  { tasks, setup, executor, place, signal, onOutcome }: ExtractionParts,
  journal: Journal,
): Promise<RunReport> {
  const { folder, dryRun, engine } = setup.job;
  const collected = collectReport({ engine, folder, dryRun, workers: executor.workers });
  const close = () => void executor.close();
  signal?.addEventListener('abort', close, { once: true });
  try {
    for await (const outcome of outcomesOf(withPlaces(tasks, place, journal), executor)) {
      if (signal?.aborted) break;
      if (outcome.entry && !dryRun) await journal.add(outcome.entry);
      collected.add(outcome);
      await onOutcome?.(outcome);
    }
  } catch (error) {
    // Closing the workers under the run is how it is cancelled.
    if (!signal?.aborted) throw error;
  } finally {
    signal?.removeEventListener('abort', close);
  }
  return collected.report(signal?.aborted ?? false);
}

async function* withPlaces(
  tasks: AsyncIterable<Result<NoticeTask>>,
  place: PlaceRecords,
  journal: Journal,
): AsyncGenerator<Result<NoticeTask>> {
  for await (const task of tasks) {
    if ('failure' in task) {
      yield task;
      continue;
    }
    const known = await journal.entry(task.value.path);
    yield { value: { ...task.value, place: await place(task.value), ...(known && { known }) } };
  }
}
