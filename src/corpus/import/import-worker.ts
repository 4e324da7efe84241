/** Entry of the worker thread that puts labels into records, so that the editor does not wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { createImport } from '../../imports/import-document.ts';
import { importFormats } from '../../imports/import-formats.ts';
import { serveRequests } from '../../threads/serve-requests.ts';
import type { ImportExchange, ImportWorkerData } from './import-protocol.ts';

if (!parentPort) throw new Error('import-worker runs as a worker thread only');
const { format, ...setup } = workerData as ImportWorkerData;
const bringIn = createImport({ form: importFormats[format].form, ...setup });
serveRequests<ImportExchange>(parentPort, ({ document, target }) => bringIn(document, target));
