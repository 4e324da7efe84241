import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Analysis } from '../../analysis/index.ts';
import { findingLines } from '../../exports/annotations/finding-lines.ts';
import { dismissedIn } from '../records/dismissed-in.ts';
import { extractRecords } from '../analyse/extract-records.ts';
import type { Result } from '../failure.ts';
import type { Notice } from '../notice.ts';
import { damageWarning } from './damage-warning.ts';
import { derivedNotice, isAsDerived } from './derived-notice.ts';
import { entryOf } from './entry-of.ts';
import { journalKey } from './journal-key.ts';
import { type NoticeBytes, noticeOf } from './notice-bytes.ts';
import type { NoticeOutcome, NoticeTask, RunSetup, WriteJob } from './notice-task.ts';
import { writeRecords } from './write-records.ts';

/** Where the analysis of a notice comes from. */
export type AnalyseNotice = (notice: Notice) => Promise<Result<Analysis>>;

type WriteSetup = RunSetup & { readonly job: WriteJob };

/** Writes the records of a notice, unless the journal knows that nothing has changed since they were written. */
export async function recordNotice(
  task: NoticeTask,
  { sha256, decode }: NoticeBytes,
  { job, vocabulary }: WriteSetup,
  analyse: AnalyseNotice,
): Promise<Partial<NoticeOutcome>> {
  const { path, published, place, known } = task;
  if (!place) throw new TypeError('a job that writes must be told where');
  const dismissed = await dismissedIn(job.folder, task, job.start);
  if ('failure' in dismissed) return { failures: [dismissed.failure] };
  const key = journalKey({
    notice: sha256,
    engine: job.engine,
    vocabulary,
    published,
    dismissed: dismissed.value?.text,
  });
  const isKnown =
    known?.key === key &&
    place.takenBy === undefined &&
    (await areThere(known.records, job)) &&
    (await isAsDerived(task, job));
  if (isKnown) return { known: true, entry: known };

  const read = await decode();
  if ('failure' in read) return { failures: [read.failure] };
  const made = await derivedNotice(task, noticeOf(path, read.value, published), job);
  if ('failure' in made) return { failures: [made.failure] };
  const { notice, derived } = made.value;
  const analysis = await analyse(notice);
  if ('failure' in analysis) return { failures: [analysis.failure] };
  const records = extractRecords(notice, analysis.value);
  const results = await writeRecords(records, notice.text, dismissed.value, place, job);
  const failures = results.flatMap((result) => ('failure' in result ? [result.failure] : []));
  const written = results.flatMap((result) => ('value' in result ? [result.value] : []));
  return {
    failures,
    written: written.map(({ path: file, outcome }) => ({ path: file, outcome })),
    warnings:
      damageWarning(path, read.value) + findingLines(notice.path, notice.text, analysis.value.findings),
    length: notice.text.length,
    ...(failures.length === 0 && {
      entry: {
        ...entryOf({ ...notice, path }, key, analysis.value, place.stem, written),
        ...(derived && { derived }),
      },
    }),
  };
}

async function areThere(records: readonly string[], { folder, start }: WriteJob): Promise<boolean> {
  try {
    for (const record of records) await access(resolve(start, folder, record));
    return true;
  } catch {
    return false;
  }
}
