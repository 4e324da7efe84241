import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenProcessEnds } from './lifetime.mjs';

/**
 * A new folder, which goes with this process at the latest.
 * @returns {{ path: string, remove: () => void }}
 */
export function temporaryFolder() {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'notice-annotator-')));
  // A process that is just ending may still write into it.
  const clear = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  const release = whenProcessEnds(clear);
  return {
    path,
    remove() {
      clear();
      release();
    },
  };
}
