import { join } from 'node:path';
import { createWorkerRecords, type RecordReader } from '../corpus/records/worker-records.ts';

/**
 * Reads records in a worker thread of their own, which starts with the first record.
 *
 * @param folder of the bundles
 */
export function createRecordReader(folder: string): RecordReader & { dispose(): void } {
  const worker = createWorkerRecords(join(folder, 'record-worker.js'));
  return {
    ...worker,
    dispose: () => {
      void worker.dispose();
    },
  };
}
