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
 * kuromoji's tokens from a worker thread, started at the first call and again after it died.
 *
 * @param script the bundle of `tokenizer-worker.ts`
 * @param dictionary its folder, or what `loadDictionary` returned: threads that are given it have one copy together
 */
export function createWorkerTokenizer(
  script: string,
  dictionary: string | SharedArrayBuffer,
): WorkerTokenizer {
  const workerData: TokenizerWorkerData = { dictionary };
  const worker = new RequestWorker<TokenizerExchange>(() => new Worker(script, { workerData }));
  return {
    tokenize: (pieces) => worker.ask({ pieces }),
    dispose: () => worker.dispose(),
  };
}
