import { outcomesOf } from '../corpus/run/outcomes.ts';
import type { NoticeSource } from '../corpus/run/file-tasks.ts';
import type { RunSetup } from '../corpus/run/notice-task.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io, Threads } from './io.ts';
import { writerTo } from './output.ts';
import { tellProblems } from './tell-problems.ts';

export interface PrintOptions {
  readonly threads: Threads | undefined;
  /** Put between what is printed of two notices. */
  readonly between?: string;
}

/**
 * Prints what a job makes of each notice, in their order and in constant memory. Each failure is named on stderr, and the
 * rest is still done.
 */
export async function printNotices(
  { tasks }: NoticeSource,
  setup: RunSetup,
  io: Io,
  { threads, between = '' }: PrintOptions,
): Promise<ExitCode> {
  const print = writerTo(io.stdout);
  const complain = writerTo(io.stderr);
  const executor = io.executor(setup, threads);
  let exitCode: ExitCode = 0;
  let isFirst = true;
  try {
    for await (const outcome of outcomesOf(tasks, executor)) {
      await complain(tellProblems(outcome));
      if (outcome.failures.length > 0) exitCode = 1;
      if (outcome.output === '') continue;
      await print(isFirst ? outcome.output : between + outcome.output);
      isFirst = false;
    }
  } finally {
    await executor.close();
  }
  return exitCode;
}
