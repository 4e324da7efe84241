import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Result } from '../corpus/failure.ts';
import { isDate } from '../corpus/is-date.ts';
import { readJsonLines } from '../corpus/read/read-json-lines.ts';
import { fileTasks, type NoticeSource } from '../corpus/run/file-tasks.ts';
import type { NoticeTask } from '../corpus/run/notice-task.ts';
import { UsageError } from './exit-code.ts';
import type { Io, Threads } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options of every command that reads notices. */
export const noticeOptions = {
  input: { type: 'string' },
  published: { type: 'string' },
  workers: { type: 'string' },
  timeout: { type: 'string' },
} as const satisfies Options;

/** Seconds. A notice of a few kilobytes takes milliseconds. */
const DEFAULT_TIMEOUT = 120;

export const NOTICE_OPTIONS_HELP = `  --input jsonl           be a filter: {"path", "text", "published"?} a line on standard input
  --published YYYY-MM-DD  the day of publication, for years that a notice leaves out
  --workers N             read in N threads; the output is the same
  --timeout SECONDS       give up a notice that takes a thread longer (default: ${DEFAULT_TIMEOUT})`;

export const PATHS_HELP = `PATH is a file, a folder (its *.txt, *.md, *.html and *.pdf at any depth), a glob, or - for standard input as one notice.
Texts in UTF-8, UTF-16, Shift_JIS, EUC-JP and ISO-2022-JP are read. Of an HTML page the main text is, of a PDF all of it.`;

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
 * The threads that the arguments ask for; none where all is read in one go.
 *
 * @throws UsageError
 */
export function threadsOf(
  { workers, timeout }: { readonly workers?: string | undefined; readonly timeout?: string | undefined },
  byDefault?: number,
): Threads | undefined {
  const wanted = workers === undefined ? byDefault : wholeNumber('workers', workers);
  const seconds = timeout === undefined ? DEFAULT_TIMEOUT : wholeNumber('timeout', timeout);
  if (wanted === undefined && timeout !== undefined) throw new UsageError('--timeout needs --workers.');
  return wanted === undefined ? undefined : { workers: wanted, timeout: seconds * 1000 };
}

function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new UsageError(`--${option} must be a whole number from 1.`);
  return Number(value);
}

/**
 * The notices that the arguments name.
 *
 * @throws UsageError
 */
export async function noticesOf(
  paths: readonly string[],
  { input, published }: { readonly input?: string | undefined; readonly published?: string | undefined },
  io: Io,
): Promise<NoticeSource> {
  if (published !== undefined && !isDate(published)) {
    throw new UsageError('--published must be a date (YYYY-MM-DD).');
  }
  if (input === undefined) {
    if (paths.length === 0) throw new UsageError('No path.');
    const { tasks, total } = await fileTasks(paths, io.folder, io.stdin);
    return { tasks: withPublished(tasks, published), ...(total !== undefined && { total }) };
  }
  choice('input', input, ['jsonl']);
  if (paths.length > 0) throw new UsageError('--input reads standard input and takes no paths.');
  const lines = readJsonLines(io.stdin as AsyncIterable<Uint8Array>, 'stdin');
  return { tasks: withPublished(lines, published) };
}

async function* withPublished(
  notices: AsyncIterable<Result<NoticeTask>>,
  published: string | undefined,
): AsyncGenerator<Result<NoticeTask>> {
  for await (const notice of notices) {
    if (published === undefined || 'failure' in notice) yield notice;
    else yield { value: { published, ...notice.value } };
  }
}
