import type { ExportedRecord } from '../../exports/export-format.ts';
import { readRecord } from '../../records/index.ts';
import { formatMessage, lineColumn, type OpenCodes, type Problem } from '../../yaml/index.ts';
import type { Failure, Result } from '../failure.ts';
import type { Placed } from '../notice.ts';
import type { TextFile } from '../read/read-text.ts';

/**
 * The record that a file holds.
 *
 * @param file which is named as it was found, unless it was found below a folder
 * @param openCodes codes that a user's own vocabulary adds
 */
export function toRecord(
  { path, text, relative = path }: TextFile & Partial<Placed>,
  openCodes: OpenCodes = {},
): Result<ExportedRecord> {
  const read = readRecord(text, openCodes);
  if ('record' in read) return { value: { path, relative, record: read.record } };
  return { failure: invalid(path, text, read.problems) };
}

function invalid(path: string, text: string, [first, ...others]: readonly Problem[]): Failure {
  if (!first) throw new TypeError('a record is valid, or something is wrong with it');
  const { line, column } = lineColumn(text, first.start);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const message = `It is not a valid record: line ${line}, column ${column}: ${formatMessage(first.message)}${more}.`;
  return { path, code: 'bad-record', message };
}
