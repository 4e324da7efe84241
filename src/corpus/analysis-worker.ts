/** Entry of the worker thread that reads notices, so that the editor never waits for it. */
import { parentPort } from 'node:worker_threads';
import { createAnalyzer } from '../analysis/index.ts';
import { serveRequests } from '../threads/serve-requests.ts';
import type { AnalysisExchange } from './analysis-protocol.ts';

if (!parentPort) throw new Error('analysis-worker runs as a worker thread only');
const analyze = createAnalyzer();
serveRequests<AnalysisExchange>(parentPort, ({ text, options }) => analyze(text, options));
