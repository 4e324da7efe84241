import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, posix, resolve, sep } from 'node:path';
import type { FileKind } from './file-kind.ts';
import { type FailureCode, fileFailure, type Result } from '../failure.ts';

/** A file and the two names that it goes by. */
export interface FoundFile {
  /** The path as given, or the found file below the folder as given; with forward slashes. */
  readonly path: string;
  /** Below the folder that was given, folders kept; a bare file name when the file itself was given. */
  readonly relative: string;
}

/** What names standard input among paths. */
export const STANDARD_INPUT = '-';

/** Dot-folders are left out by tinyglobby itself. */
const NEVER = '**/node_modules/**';

/**
 * Finds the files that paths name: files, folders (files of the kind at any depth, neither in `node_modules` nor in
 * dot-folders) and globs; `-` stands for itself. In the order of the arguments, sorted within each, every file once; an
 * argument that names nothing is a failure in its place. What was made of a file named before is passed over: sorting brings
 * an original before its text.
 *
 * @param folder what relative paths start from
 */
export async function* findFiles(
  paths: readonly string[],
  kind: FileKind,
  folder: string,
): AsyncGenerator<Result<FoundFile>> {
  const seen = new Set<string>();
  for (const path of paths) {
    for (const result of await resolvePath(path, kind, folder)) {
      if ('value' in result) {
        const file = await trueName(resolve(folder, result.value.path));
        const original = kind.originalOf?.(file);
        if (seen.has(file) || (original !== undefined && seen.has(original))) continue;
        seen.add(file);
      }
      yield result;
    }
  }
}

/** Through links: a folder may hold a link to itself. */
async function trueName(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

async function resolvePath(path: string, kind: FileKind, folder: string): Promise<Result<FoundFile>[]> {
  if (path === STANDARD_INPUT) return [{ value: { path, relative: 'stdin' } }];
  const given = sep === '/' ? path : path.replaceAll(sep, '/');
  try {
    const found = await stat(resolve(folder, path));
    if (!found.isDirectory()) return [{ value: { path: given, relative: posix.basename(given) } }];
    const files = await filesMatching(kind.pattern, kind, resolve(folder, path));
    if (files.length === 0) return [failed(path, 'no-files', `No ${kind.name} are in this folder.`)];
    return files.map((relative) => ({ value: { path: posix.join(given, relative), relative } }));
  } catch (error) {
    const { isDynamicPattern } = await import('tinyglobby');
    if (!isDynamicPattern(given)) return [{ failure: fileFailure(path, 'unreadable', error) }];
    const files = await filesMatching(given, kind, folder);
    if (files.length === 0) return [failed(path, 'no-files', 'Nothing matches this pattern.')];
    return files.map((file) => ({ value: { path: file, relative: belowPattern(given, file) } }));
  }
}

async function filesMatching(pattern: string, kind: FileKind, folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, {
    cwd: folder,
    ignore: [NEVER, ...kind.ignored],
    expandDirectories: false,
    absolute: isAbsolute(pattern),
  });
  return files.sort();
}

/** The part of a file's path below the folders that the pattern names without any wildcard. */
function belowPattern(pattern: string, file: string): string {
  return posix.relative(/^(?:[^*?{}()[\]!+@/]*\/)*/.exec(pattern)?.[0] ?? '', file);
}

function failed(path: string, code: FailureCode, message: string): Result<FoundFile> {
  return { failure: { path, code, message } };
}
