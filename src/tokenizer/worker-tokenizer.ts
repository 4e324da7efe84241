import { Worker } from 'node:worker_threads';
import type { Tokenizer } from '../analysis/index.ts';
import { RequestWorker } from '../threads/request-worker.ts';
import type { TokenizerExchange, TokenizerWorkerData } from './protocol.ts';

/** A tokenizer in a thread of its own. */
export interface WorkerTokenizer extends Tokenizer {
  /** Ends the thread, and gives its memory back. */
  dispose(): Promise<void>;
}

/**
 * kuromoji in a worker thread, started at the first call and again after it died.
 *
 * @param script the bundle of `tokenizer-worker.ts`
 * @param dictionary folder of kuromoji's `*.dat.gz` files
 */
export function createWorkerTokenizer(script: string, dictionary: string): WorkerTokenizer {
  const workerData: TokenizerWorkerData = { dictionary };
  const worker = new RequestWorker<TokenizerExchange>(() => new Worker(script, { workerData }));
  return {
    tokenize: (pieces) => worker.ask({ pieces }),
    dispose: () => worker.dispose(),
  };
}
