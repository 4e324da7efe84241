/** Entry of the worker thread that makes text of pages and PDFs: parsers of other people's files, kept apart from the rest. */
import { parentPort } from 'node:worker_threads';
import { serveRequests } from '../../threads/serve-requests.ts';
import { createOriginalReader } from './original-reader.ts';
import type { OriginalExchange } from './original-protocol.ts';

if (!parentPort) throw new Error('original-worker runs as a worker thread only');
const read = createOriginalReader();
serveRequests<OriginalExchange>(parentPort, ({ bytes, type }) => read(bytes, type));
