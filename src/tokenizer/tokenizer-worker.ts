/** Entry of the worker thread that tokenizes, so that the editor never waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveRequests } from '../threads/serve-requests.ts';
import { createKuromojiTokenizer } from './kuromoji-tokenizer.ts';
import type { TokenizerExchange, TokenizerWorkerData } from './protocol.ts';

if (!parentPort) throw new Error('tokenizer-worker runs as a worker thread only');
const { dictionary } = workerData as TokenizerWorkerData;
const tokenizer = createKuromojiTokenizer(dictionary);
serveRequests<TokenizerExchange>(parentPort, ({ pieces }) => tokenizer.tokenize(pieces));
