import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Result } from './failure.ts';
import { findNotices, STANDARD_INPUT } from './find-notices.ts';
import type { PlacedNotice } from './notice.ts';
import { readNotice, readNoticeStream } from './read-notice.ts';

/**
 * Reads the notices that paths name (files, folders, globs, and `-` for the stream as one notice), one at a time.
 *
 * @param folder what relative paths start from
 */
export async function* readNotices(
  paths: readonly string[],
  folder: string,
  stdin: Readable,
): AsyncGenerator<Result<PlacedNotice>> {
  for await (const found of findNotices(paths, folder)) {
    if ('failure' in found) {
      yield found;
      continue;
    }
    const { path, relative } = found.value;
    const read = await (path === STANDARD_INPUT
      ? readNoticeStream(path, stdin)
      : readNotice(path, resolve(folder, path)));
    yield 'failure' in read ? read : { value: { ...read.value, relative } };
  }
}
