import { Worker } from 'node:worker_threads';
import type { Analysis } from '../../analysis/index.ts';
import { RequestWorker } from '../../threads/request-worker.ts';
import type { AnalysisExchange } from './analysis-protocol.ts';
import type { ReadOptions } from './analyst.ts';

/** Analysis in a thread of its own: `Analyze`, with a promise. */
export interface WorkerAnalyze {
  /**
   * @param signal gives the request up; one that waits for its turn is then never sent
   * @throws Error when the worker dies over this text; it is started again for the next one
   */
  analyze(text: string, options?: ReadOptions, signal?: AbortSignal): Promise<Analysis>;
  dispose(): Promise<void>;
}

/** @param script the bundle of `analysis-worker.ts` */
export function createWorkerAnalyze(script: string): WorkerAnalyze {
  const worker = new RequestWorker<AnalysisExchange>(() => new Worker(script));
  return {
    analyze: (text, { vocabulary, ...options } = {}, signal) =>
      worker.ask({ text, options, ...(vocabulary && { vocabulary }) }, signal),
    dispose: () => worker.dispose(),
  };
}
