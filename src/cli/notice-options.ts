import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Result } from '../corpus/failure.ts';
import { isDate } from '../corpus/is-date.ts';
import type { PlacedNotice } from '../corpus/notice.ts';
import { readJsonLines } from '../corpus/read-json-lines.ts';
import { noticeFiles } from '../corpus/file-kind.ts';
import { readFiles } from '../corpus/read-files.ts';
import { UsageError } from './exit-code.ts';
import type { Io } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options of every command that reads notices. */
export const noticeOptions = {
  input: { type: 'string' },
  published: { type: 'string' },
} as const satisfies Options;

export const NOTICE_OPTIONS_HELP = `  --input jsonl           be a filter: {"path", "text", "published"?} a line on standard input
  --published YYYY-MM-DD  the day of publication, for years that a notice leaves out`;

export const PATHS_HELP = `PATH is a file, a folder (its *.txt and *.md at any depth), a glob, or - for standard input as one notice.`;

/** `parseArgs` in its strict form, whose complaints are the user's. */
export function parseArguments<const Config extends Options>(argv: readonly string[], options: Config) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError when the value is none of those allowed */
export function choice<Value extends string>(
  option: string,
  value: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${option} must be one of ${allowed.join(', ')}.`);
  return found;
}

/**
 * The notices that the arguments name.
 *
 * @throws UsageError
 */
export function noticesOf(
  paths: readonly string[],
  { input, published }: { readonly input?: string | undefined; readonly published?: string | undefined },
  io: Io,
): AsyncIterable<Result<PlacedNotice>> {
  if (published !== undefined && !isDate(published)) {
    throw new UsageError('--published must be a date (YYYY-MM-DD).');
  }
  if (input === undefined) {
    if (paths.length === 0) throw new UsageError('No path.');
    return withPublished(readFiles(paths, noticeFiles, io.folder, io.stdin), published);
  }
  choice('input', input, ['jsonl']);
  if (paths.length > 0) throw new UsageError('--input reads standard input and takes no paths.');
  return withPublished(readJsonLines(io.stdin as AsyncIterable<Uint8Array>, 'stdin'), published);
}

async function* withPublished(
  notices: AsyncIterable<Result<PlacedNotice>>,
  published: string | undefined,
): AsyncGenerator<Result<PlacedNotice>> {
  for await (const notice of notices) {
    if (published === undefined || 'failure' in notice) yield notice;
    else yield { value: { published, ...notice.value } };
  }
}
