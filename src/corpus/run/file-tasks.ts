import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { noticeFiles } from '../find/file-kind.ts';
import type { Result } from '../failure.ts';
import { findFiles, type FoundFile, STANDARD_INPUT } from '../find/find-files.ts';
import { readBytesOf } from '../read/read-text.ts';
import type { NoticeTask } from './notice-task.ts';

/** The notices of a run, in their order. */
export interface NoticeSource {
  readonly tasks: AsyncIterable<Result<NoticeTask>>;
  /** How many there are, failures included; nothing where only the end of a stream will tell. */
  readonly total?: number;
}

/**
 * The notices that paths name (files, folders, globs, and `-` for the stream as one notice), still to be read.
 *
 * @param folder what relative paths start from
 */
export async function fileTasks(
  paths: readonly string[],
  folder: string,
  stdin: Readable,
): Promise<NoticeSource> {
  const found: Result<FoundFile>[] = [];
  for await (const file of findFiles(paths, noticeFiles, folder)) found.push(file);
  return { tasks: tasksOf(found, folder, stdin), total: found.length };
}

async function* tasksOf(
  found: readonly Result<FoundFile>[],
  folder: string,
  stdin: Readable,
): AsyncGenerator<Result<NoticeTask>> {
  for (const one of found) {
    if ('failure' in one) {
      yield one;
      continue;
    }
    const { path, relative } = one.value;
    if (path !== STANDARD_INPUT) {
      yield { value: { path, relative, file: resolve(folder, path) } };
      continue;
    }
    const read = await readBytesOf(path, stdin);
    yield 'failure' in read ? read : { value: { path, relative, bytes: read.value } };
  }
}
