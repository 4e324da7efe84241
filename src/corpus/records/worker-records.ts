import { Worker } from 'node:worker_threads';
import { RequestWorker } from '../../threads/request-worker.ts';
import type { RecordExchange, RecordTasks } from './record-protocol.ts';

type Ask<Task extends keyof RecordTasks> = (
  question: RecordTasks[Task]['question'],
  signal?: AbortSignal,
) => Promise<RecordTasks[Task]['answer']>;

/**
 * Reads records in a thread of its own, one at a time and in order. Every method rejects with an Error when the worker
 * dies over its record, and with the signal's reason when it is given up; the worker is started again for the next one.
 */
export interface RecordReader {
  /** Looks up the evidence of a record in its notice. */
  readonly check: Ask<'check'>;
  /** Says in short what is in a record. */
  readonly summarize: Ask<'summarize'>;
  /** Reads a record as a whole; one that is not valid is a failure. */
  readonly read: Ask<'read'>;
}

/** @param script the bundle of `record-worker.ts` */
export function createWorkerRecords(script: string): RecordReader & { dispose(): Promise<void> } {
  const worker = new RequestWorker<RecordExchange>(() => new Worker(script));
  // The worker answers each task with what the protocol has for it.
  return {
    check: (question, signal) =>
      worker.ask({ task: 'check', ...question }, signal) as ReturnType<Ask<'check'>>,
    summarize: (question, signal) =>
      worker.ask({ task: 'summarize', ...question }, signal) as ReturnType<Ask<'summarize'>>,
    read: (question, signal) => worker.ask({ task: 'read', ...question }, signal) as ReturnType<Ask<'read'>>,
    dispose: () => worker.dispose(),
  };
}
