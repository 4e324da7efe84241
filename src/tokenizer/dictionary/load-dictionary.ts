import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { dictionaryFile } from './format.ts';

/**
 * Loads the packed dictionary into memory that threads can share.
 *
 * @param folder of the dictionary, `dist/dict`
 * @throws the file system's error
 */
export async function loadDictionary(folder: string): Promise<SharedArrayBuffer> {
  const file = await open(join(folder, dictionaryFile));
  try {
    const { size } = await file.stat();
    const buffer = new SharedArrayBuffer(size);
    const bytes = new Uint8Array(buffer);
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, size - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return buffer;
  } finally {
    await file.close();
  }
}
