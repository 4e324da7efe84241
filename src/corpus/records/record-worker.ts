/** Entry of the worker thread that reads records, so that neither the editor nor the reading of notices waits for it. */
import { parentPort } from 'node:worker_threads';
import { summarizeRecord } from '../../records/index.ts';
import { serveRequests } from '../../threads/serve-requests.ts';
import { checkRecord } from './check-record.ts';
import { toRecord } from '../export/to-record.ts';
import type { RecordExchange } from './record-protocol.ts';

if (!parentPort) throw new Error('record-worker runs as a worker thread only');
serveRequests<RecordExchange>(parentPort, (request) => {
  switch (request.task) {
    case 'check':
      return checkRecord(request.yaml, request.notice);
    case 'summarize':
      return summarizeRecord(request.yaml, request.openCodes);
    case 'read':
      return toRecord(request, request.openCodes);
  }
});
