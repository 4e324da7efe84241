import { resolve } from 'node:path';
import { decodeNotice } from './read/encodings/decode-notice.ts';
import { readBytes } from './read/read-text.ts';

/** The text of a notice by the path that a record has for it; nothing where it is not to be had. */
export type ReadNotice = (notice: string) => Promise<string | undefined>;

/**
 * Finds the notices of records below folders, whatever folder the records name them from: of `notices/2024/a.txt` it tries
 * `notices/2024/a.txt` there, then `2024/a.txt`, then `a.txt`. The last text that was read is kept, because the records of a
 * notice come one after the other.
 *
 * @param folders absolute; the first that has it counts
 */
export function createNoticeLibrary(...folders: string[]): ReadNotice {
  let last: { readonly notice: string; readonly text: Promise<string | undefined> } | undefined;
  return (notice) => {
    if (last?.notice !== notice) last = { notice, text: readBelow(folders, notice) };
    return last.text;
  };
}

async function readBelow(folders: readonly string[], notice: string): Promise<string | undefined> {
  const steps = notice.split(/[\\/]/u).filter((step) => !['', '.', '..'].includes(step));
  for (let from = 0; from < steps.length; from++) {
    for (const folder of folders) {
      const read = await readBytes(notice, resolve(folder, ...steps.slice(from)));
      if ('failure' in read) continue;
      const decoded = decodeNotice(read.value);
      return 'text' in decoded ? decoded.text : undefined;
    }
  }
  return undefined;
}
