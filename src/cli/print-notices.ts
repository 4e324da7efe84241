import { outcomesOf } from '../corpus/run/outcomes.ts';
import type { NoticeSource } from '../corpus/run/file-tasks.ts';
import type { NoticeOutcome, RunSetup } from '../corpus/run/notice-task.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io, Threads } from './io.ts';
import { writerTo } from './output.ts';
import { tellProblems } from './tell-problems.ts';

export interface PrintOptions {
  readonly threads: Threads | undefined;
  /** Put between what is printed of two notices. */
  readonly between?: string;
  /** What is printed of a notice that failed, besides what stderr is told. */
  readonly ofFailed?: (outcome: NoticeOutcome) => string;
}

/**
 * Prints what a job makes of each notice, in their order and in constant memory. Each failure is named on stderr, and the
 * rest is still done.
 */
export async function printNotices(
  { tasks }: NoticeSource,
  setup: RunSetup,
  io: Io,
  { threads, between = '', ofFailed = () => '' }: PrintOptions,
): Promise<ExitCode> {
  const print = writerTo(io.stdout);
  const complain = writerTo(io.stderr);
  const executor = io.executor(setup, threads);
  let exitCode: ExitCode = 0;
  let isFirst = true;
  try {
    for await (const outcome of outcomesOf(tasks, executor)) {
      await complain(tellProblems(outcome));
      const hasFailed = outcome.failures.length > 0;
      if (hasFailed) exitCode = 1;
      const output = hasFailed ? ofFailed(outcome) : outcome.output;
      if (output === '') continue;
      await print(isFirst ? output : between + output);
      isFirst = false;
    }
  } finally {
    await executor.close();
  }
  return exitCode;
}
