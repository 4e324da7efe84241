import { pMapIterable } from 'p-map';
import type { Result } from '../failure.ts';
import type { NoticeExecutor } from './executor.ts';
import { failedOutcome, type NoticeOutcome, type NoticeTask } from './notice-task.ts';

/**
 * What comes of each notice, in their order, whatever the number of workers; no more of them are held than keep the workers
 * busy while the first is waited for.
 */
export function outcomesOf(
  tasks: AsyncIterable<Result<NoticeTask>>,
  executor: NoticeExecutor,
): AsyncIterable<NoticeOutcome> {
  const { workers } = executor;
  // One task more for each worker: none then waits for this thread to hand it the next.
  const concurrency = workers === 1 ? 1 : 2 * workers;
  return pMapIterable(
    tasks,
    (task) =>
      'failure' in task ? failedOutcome(task.failure.path, [task.failure]) : executor.handle(task.value),
    { concurrency, backpressure: 8 * concurrency },
  );
}
