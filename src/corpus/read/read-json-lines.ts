import { isDate } from '../is-date.ts';
import type { Result } from '../failure.ts';
import type { PlacedNotice } from '../notice.ts';
import { LARGEST_FILE } from './read-text.ts';
import { splitLines } from './split-lines.ts';

/** A notice of 20 MB whose every character is escaped (`\u0000`) still fits. */
const LONGEST_LINE = 6 * LARGEST_FILE;

/**
 * Reads notices from JSON Lines, `{"path", "text", "published"?}` each, one at a time. Empty lines are skipped; a line
 * that is no such object is a failure that names its number, and the rest goes on.
 *
 * @param path names the stream in failures
 */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Result<PlacedNotice>> {
  let number = 0;
  for await (const { bytes } of splitLines(stream, LONGEST_LINE)) {
    number += 1;
    const notice = bytes ? parseLine(bytes) : 'It is too long.';
    if (notice === undefined) continue;
    if (typeof notice !== 'string') yield { value: notice };
    else yield { failure: { path: `${path}:${number}`, code: 'bad-line', message: notice } };
  }
}

/** @returns the notice, why there is none, or undefined for an empty line */
function parseLine(line: Uint8Array): PlacedNotice | string | undefined {
  let value: unknown;
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(line);
    if (json.trim() === '') return undefined;
    value = JSON.parse(json);
  } catch (error) {
    return error instanceof SyntaxError ? `It is not JSON: ${error.message}` : 'It is not UTF-8.';
  }
  if (typeof value !== 'object' || value === null) return 'It is not a JSON object.';
  const { path, text, published } = value as Partial<Record<string, unknown>>;
  if (typeof path !== 'string') return '"path" must be a string.';
  if (typeof text !== 'string') return '"text" must be a string.';
  const notice = { path, text, relative: withoutEscape(path) };
  if (published === undefined || published === null) return notice;
  if (typeof published !== 'string' || !isDate(published)) return '"published" must be a date (YYYY-MM-DD).';
  return { ...notice, published };
}

/** A path that stays below the folder that it is put in, whatever the line says. */
function withoutEscape(path: string): string {
  const steps = path.split(/[\\/]/).filter((step) => !['', '.', '..'].includes(step));
  return steps.map((step) => step.replaceAll(':', '_')).join('/') || 'notice';
}
