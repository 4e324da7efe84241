import { Worker } from 'node:worker_threads';
import { RequestWorker } from '../../threads/request-worker.ts';
import type { AnnotationImport } from './import-annotations.ts';
import type { ImportExchange, ImportWorkerData } from './import-protocol.ts';

/**
 * Puts labels into records in a thread of its own. A document of which it dies is a problem of that document.
 *
 * @param script the bundle of `import-worker.ts`
 */
export function createWorkerImport(
  script: string,
  setup: ImportWorkerData,
): { readonly bringIn: AnnotationImport['bringIn']; dispose(): Promise<void> } {
  const worker = new RequestWorker<ImportExchange>(() => new Worker(script, { workerData: setup }));
  return {
    async bringIn(document, target) {
      try {
        return await worker.ask({ document, target });
      } catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        const message = `The thread that read it died: ${reason}`;
        return { problems: [{ path: document.path, code: 'bad-record', message }] };
      }
    },
    dispose: () => worker.dispose(),
  };
}
