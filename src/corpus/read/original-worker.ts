/** Entry of the worker thread that makes text of pages and PDFs: parsers of other people's files, kept apart from the rest. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { serveRequests } from '../../threads/serve-requests.ts';
import { createOriginalReader } from './original-reader.ts';
import type { OriginalExchange } from './original-protocol.ts';

if (!parentPort) throw new Error('original-worker runs as a worker thread only');
// What the parsers remark on files, and on what they would draw with, is for those who write parsers.
console.warn = () => undefined;
const read = createOriginalReader(join(__dirname, 'cmaps'));
serveRequests<OriginalExchange>(parentPort, ({ bytes, type }) => read(bytes, type));
