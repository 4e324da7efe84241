import { posix } from 'node:path';
import type { RunReport } from '../corpus/report/run-report.ts';
import { runExtraction } from '../corpus/run/extraction.ts';
import type { NoticeSource } from '../corpus/run/file-tasks.ts';
import { placeAsFound } from '../corpus/run/record-places.ts';
import { reportFiles } from '../corpus/run/report-files.ts';
import type { RunSetup } from '../corpus/run/notice-task.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io, Threads } from './io.ts';
import { writerTo } from './output.ts';
import { createProgressLine } from './progress-line.ts';
import { tellProblems } from './tell-problems.ts';

export interface WriteOptions {
  readonly out: string;
  readonly dryRun: boolean;
  readonly threads: Threads | undefined;
}

/** Writes the records of notices to a folder, and prints what is done to each and what it comes to. */
export async function writeRecords(
  { tasks, total }: NoticeSource,
  shared: Omit<RunSetup, 'job'>,
  io: Io,
  { out, dryRun, threads }: WriteOptions,
): Promise<ExitCode> {
  const print = writerTo(io.stdout);
  const complain = writerTo(io.stderr);
  const would = dryRun ? 'would be ' : '';
  const setup = {
    ...shared,
    job: { kind: 'write', folder: out, start: io.folder, dryRun, engine: io.engine() },
  } as const;
  const progress = createProgressLine(io.stderr, total);
  const report = await runExtraction({
    tasks,
    setup,
    executor: io.executor(setup, threads),
    place: placeAsFound(),
    signal: io.interruption(),
    async onOutcome(outcome) {
      const problems = tellProblems(outcome);
      const written = outcome.written.map(({ path, outcome: done }) => `${would}${done} ${path}\n`).join('');
      if (problems + written !== '') progress.clear();
      await complain(problems);
      await print(written);
      progress.count();
    },
  });
  progress.clear();
  if (io.stderr.isTTY || report.cancelled) await complain(`${summaryOf(report)}\n`);
  return report.notices.failed > 0 || report.cancelled ? 1 : 0;
}

function summaryOf({ notices, folder, dryRun, cancelled }: RunReport): string {
  const { done, known, failed } = notices;
  return [
    ...(cancelled ? ['cancelled, the same command goes on from here'] : []),
    `${done} notices done, ${known} of them unchanged since the last run`,
    `${failed} failed`,
    ...(dryRun ? [] : [`report: ${posix.join(folder, reportFiles.markdown)}`]),
  ].join('; ');
}
