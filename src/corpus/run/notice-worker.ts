/** Entry of the threads that read the notices of a run. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import { createKuromojiTokenizer } from '../../tokenizer/kuromoji-tokenizer.ts';
import { createWorkerOriginals } from '../read/worker-originals.ts';
import { createNoticeHandler } from './notice-handler.ts';
import type { NoticeWorkerData } from './notice-worker-data.ts';

const { setup, dictionary } = workerData as NoticeWorkerData;
const handle = createNoticeHandler(setup, {
  // Not before it is needed: a run in which nothing has changed reads no notice.
  analyzer: async (options) => (await import('../../analysis/index.ts')).createAnalyzer(options),
  tokenizer: createKuromojiTokenizer(dictionary),
  readOriginal: createWorkerOriginals(join(__dirname, 'original-worker.js')),
});
worker({ handle });
