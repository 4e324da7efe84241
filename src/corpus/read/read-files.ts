import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Result } from '../failure.ts';
import { findFiles, STANDARD_INPUT } from '../find/find-files.ts';
import type { FileKind } from '../find/file-kind.ts';
import type { Placed } from '../notice.ts';
import { readText, readTextStream, type TextFile } from './read-text.ts';

/**
 * Reads the files that paths name (files, folders, globs, and `-` for the stream as one file), one at a time.
 *
 * @param folder what relative paths start from
 */
export async function* readFiles(
  paths: readonly string[],
  kind: FileKind,
  folder: string,
  stdin: Readable,
): AsyncGenerator<Result<TextFile & Placed>> {
  for await (const found of findFiles(paths, kind, folder)) {
    if ('failure' in found) {
      yield found;
      continue;
    }
    const { path, relative } = found.value;
    const read = await (path === STANDARD_INPUT
      ? readTextStream(path, stdin)
      : readText(path, resolve(folder, path)));
    yield 'failure' in read ? read : { value: { ...read.value, relative } };
  }
}
