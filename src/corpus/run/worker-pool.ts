import { type Pool, pool as createPool, Promise as PoolPromise } from 'workerpool';
import { loadDictionary } from '../../tokenizer/dictionary/load-dictionary.ts';
import type { Failure } from '../failure.ts';
import type { NoticeExecutor } from './executor.ts';
import { failedOutcome, type NoticeTask, type RunSetup } from './notice-task.ts';
import type { HandleNotice } from './notice-handler.ts';
import type { NoticeWorkerData } from './notice-worker-data.ts';

export interface WorkerPoolOptions {
  /** The bundle of `notice-worker.ts`. */
  readonly script: string;
  readonly workers: number;
  /** Milliseconds after which a notice is given up, and its worker with it. */
  readonly timeout: number;
}

/**
 * Threads that read notices side by side. One that dies, or takes too long, takes only its own notice with it; another is
 * started in its place.
 *
 * @param dictionary folder of the tokenizer's dictionary, which is loaded with the first notice, once for all threads
 */
export function createWorkerPool(
  { setup, dictionary }: { readonly setup: RunSetup; readonly dictionary: string },
  { script, workers, timeout }: WorkerPoolOptions,
): NoticeExecutor {
  const start = async (): Promise<Pool> => {
    // Threads that are not given it try for themselves, and say what fails.
    const shared = await loadDictionary(dictionary).catch(() => dictionary);
    const workerData: NoticeWorkerData = { setup, dictionary: shared };
    return createPool(script, {
      workerType: 'thread',
      maxWorkers: workers,
      workerThreadOpts: { workerData },
      // One that is given up has nothing to tidy: what it writes is whole or not there.
      workerTerminateTimeout: 0,
    });
  };
  let starting: Promise<Pool> | undefined;
  let closed = false;
  return {
    workers,
    async handle(task) {
      try {
        const pool = await (starting ??= start());
        if (closed) throw new Error('The threads have been ended.');
        return await pool.exec<HandleNotice>('handle', [task]).timeout(timeout);
      } catch (error) {
        if (closed) throw error;
        return failedOutcome(task.path, [failureOf(task, error, timeout)]);
      }
    },
    async close() {
      closed = true;
      await (await starting)?.terminate(true);
    },
  };
}

function failureOf({ path }: NoticeTask, error: unknown, timeout: number): Failure {
  if (error instanceof PoolPromise.TimeoutError) {
    return { path, code: 'timed-out', message: `It was given up after ${timeout / 1000} seconds.` };
  }
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { path, code: 'worker-crashed', message: `The thread that read it died: ${reason}` };
}
