import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { ImportFormat, ToolFile } from '../../imports/import-format.ts';
import type { Result } from '../failure.ts';
import { findFiles, STANDARD_INPUT } from '../find/find-files.ts';
import { readText, readTextStream } from '../read/read-text.ts';

/** A project in one file holds many notices, and their records. */
const LARGEST_PROJECT = 400 * 1024 * 1024;

/**
 * Reads the files of a tool that paths name (files, folders, globs, `-` for the stream), one at a time, with those beside.
 *
 * @param folder what relative paths start from
 */
export async function* toolFiles(
  paths: readonly string[],
  { extension, beside: ends }: Pick<ImportFormat, 'extension' | 'beside'>,
  folder: string,
  stdin: Readable,
): AsyncGenerator<Result<ToolFile>> {
  const kind = { name: `files (*${extension})`, pattern: `**/*${extension}`, ignored: [] };
  for await (const found of findFiles(paths, kind, folder)) {
    if ('failure' in found) {
      yield found;
      continue;
    }
    const { path, relative } = found.value;
    const read = await (path === STANDARD_INPUT
      ? readTextStream(path, stdin)
      : readText(path, resolve(folder, path), LARGEST_PROJECT));
    if ('failure' in read) {
      yield read;
      continue;
    }
    const stem = path.endsWith(extension) ? path.slice(0, -extension.length) : path;
    const beside = new Map<string, string>();
    for (const end of ends) {
      const other = await readText(stem + end, resolve(folder, stem + end));
      if ('value' in other) beside.set(end, other.value.text);
    }
    yield { value: { path, relative, text: read.value.text, beside } };
  }
}
