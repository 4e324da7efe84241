import { Worker } from 'node:worker_threads';
import { RequestWorker } from '../../threads/request-worker.ts';
import type { OriginalExchange } from './original-protocol.ts';
import type { ReadOriginal } from './read-original.ts';

/**
 * Reads pages and PDFs in a thread of its own, started at the first of them; one that its parser dies of takes no other with
 * it.
 *
 * @param script the bundle of `original-worker.ts`
 */
export function createWorkerOriginals(script: string): ReadOriginal {
  const worker = new RequestWorker<OriginalExchange>(() => new Worker(script));
  return async (bytes, type) => {
    try {
      return await worker.ask({ bytes, type });
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      const code = type === 'application/pdf' ? 'bad-pdf' : 'bad-page';
      return { code, message: `The thread that read it died: ${reason}` };
    }
  };
}
