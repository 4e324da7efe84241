/** Entry of the worker thread that reads notices, so that the editor never waits for it. */
import { parentPort } from 'node:worker_threads';
import { serveRequests } from '../../threads/serve-requests.ts';
import type { AnalysisExchange } from './analysis-protocol.ts';
import { createAnalyzers } from './analyzers.ts';

if (!parentPort) throw new Error('analysis-worker runs as a worker thread only');
const analyzerFor = createAnalyzers();
serveRequests<AnalysisExchange>(parentPort, ({ text, options, vocabulary }) =>
  analyzerFor(vocabulary)(text, options),
);
