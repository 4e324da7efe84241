import { join } from 'node:path';
import { type Analyst, createAnalyst } from '../corpus/analyse/analyst.ts';
import { createWorkerAnalyze } from '../corpus/analyse/worker-analyze.ts';
import { createWorkerTokenizer } from '../tokenizer/worker-tokenizer.ts';
import type { TokenizerHealth } from './tokenizer-health.ts';

/**
 * Reads notices in worker threads, which start with the first notice and, for the tokenizer, with the first question
 * that only it can answer.
 *
 * @param folder of the bundles and of the tokenizer's dictionary
 */
export function createNoticeAnalyst(folder: string, health: TokenizerHealth): Analyst & { dispose(): void } {
  const worker = createWorkerAnalyze(join(folder, 'analysis-worker.js'));
  const tokenizer = createWorkerTokenizer(join(folder, 'tokenizer-worker.js'), join(folder, 'dict'));
  const analyst = createAnalyst({
    analyze: (text, options, signal) => worker.analyze(text, options, signal),
    tokenizer,
    onTokenizerFailure: (error) => {
      health.failed(error);
    },
  });
  return {
    analyse: (text, options) => analyst.analyse(text, options),
    dispose: () => {
      void worker.dispose();
      void tokenizer.dispose();
    },
  };
}
