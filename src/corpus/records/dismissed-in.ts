import { posix, resolve } from 'node:path';
import { type ReadDismissed, readDismissed } from '../../records/index.ts';
import { formatMessage, lineColumn } from '../../yaml/index.ts';
import type { Result } from '../failure.ts';
import type { Placed } from '../notice.ts';
import { readText } from '../read/read-text.ts';
import { dismissedFile } from './record-file.ts';
import { isSameNotice } from './same-notice.ts';

/** What a person has dismissed of a notice, and the file that says so. */
export interface DismissedIn extends ReadDismissed {
  /** The file as it is written. */
  readonly text: string;
}

/**
 * What a person has dismissed of a notice, by the file beside its records. The editor puts it right into the folder of
 * records, or, where a notice of that name in another folder has its file there, below the notice's own path.
 *
 * @param folder of the records, as given; with forward slashes
 * @param start what a relative path starts from
 * @returns nothing where there is no such file; a failure where one is there that cannot be read: nobody knows then what is
 *   dismissed
 */
export async function dismissedIn(
  folder: string,
  notice: Placed & { readonly path: string },
  start: string,
): Promise<Result<DismissedIn | undefined>> {
  for (const file of filesOf(notice)) {
    const path = posix.join(folder, file);
    const read = await readText(path, resolve(start, path));
    if ('failure' in read) {
      if (read.failure.code === 'not-found') continue;
      return read;
    }
    const { text } = read.value;
    const dismissed = readDismissed(text);
    if ('error' in dismissed) {
      const { line, column } = lineColumn(text, dismissed.error.start);
      const why = `line ${line}, column ${column}: ${formatMessage(dismissed.error.message)}`;
      const message = `It cannot be read: ${why}. The records of ${notice.path} are left as they are.`;
      return { failure: { path, code: 'bad-dismissed', message } };
    }
    if (dismissed.notice !== undefined && isSameNotice(dismissed.notice, notice.path))
      return { value: { ...dismissed, text } };
  }
  return { value: undefined };
}

function filesOf({ path, relative }: Placed & { readonly path: string }): readonly string[] {
  const given = posix.normalize(path);
  const isBelow = !posix.isAbsolute(given) && !given.startsWith('../');
  const places = [relative, posix.basename(relative), ...(isBelow ? [given] : [])];
  return [...new Set(places.map(dismissedFile))];
}
