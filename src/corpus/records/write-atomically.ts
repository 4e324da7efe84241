import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that at any moment, whatever happens, either the old content or the new one is there: a temporary
 * sibling is written, flushed to disk and renamed. Missing folders are made.
 *
 * @param content at once, or piece by piece as it comes
 * @throws the file system's error, or that of the pieces; the file is then as it was, and the sibling is gone
 */
export async function writeAtomically(
  file: string,
  content: string | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const sibling = join(folder, `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(sibling, 'w');
    try {
      await writeFile(handle, content, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(sibling, file);
  } catch (error) {
    await rm(sibling, { force: true });
    throw error;
  }
}
