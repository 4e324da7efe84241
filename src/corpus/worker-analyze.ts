import { Worker } from 'node:worker_threads';
import type { Analysis, AnalyzeOptions } from '../analysis/index.ts';
import { RequestWorker } from '../threads/request-worker.ts';
import type { AnalysisExchange } from './analysis-protocol.ts';

/** Analysis in a thread of its own: `Analyze`, with a promise. */
export interface WorkerAnalyze {
  /**
   * @param signal gives the request up; one that waits for its turn is then never sent
   * @throws Error when the worker dies over this text; it is started again for the next one
   */
  analyze(text: string, options?: AnalyzeOptions, signal?: AbortSignal): Promise<Analysis>;
  dispose(): Promise<void>;
}

/** @param script the bundle of `analysis-worker.ts` */
export function createWorkerAnalyze(script: string): WorkerAnalyze {
  const worker = new RequestWorker<AnalysisExchange>(() => new Worker(script));
  return {
    analyze: (text, options = {}, signal) => worker.ask({ text, options }, signal),
    dispose: () => worker.dispose(),
  };
}
