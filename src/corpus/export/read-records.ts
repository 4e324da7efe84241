import type { Readable } from 'node:stream';
import type { ExportedRecord } from '../../exports/export-format.ts';
import { readRecord } from '../../records/index.ts';
import { formatMessage, lineColumn, type OpenCodes, type Problem } from '../../yaml/index.ts';
import type { Failure, Result } from '../failure.ts';
import { recordFiles } from '../file-kind.ts';
import { readFiles } from '../read-files.ts';
import type { TextFile } from '../read-text.ts';

export interface RecordPlaces {
  /** What relative paths start from. */
  readonly folder: string;
  /** What `-` names. */
  readonly stdin: Readable;
  /** Codes that a user's own vocabulary adds. */
  readonly openCodes?: OpenCodes;
}

/** Reads the records that paths name (files, folders, globs), one at a time; what is no valid record is a failure. */
export async function* readRecords(
  paths: readonly string[],
  { folder, stdin, openCodes }: RecordPlaces,
): AsyncGenerator<Result<ExportedRecord>> {
  for await (const read of readFiles(paths, recordFiles, folder, stdin)) {
    yield 'failure' in read ? read : toRecord(read.value, openCodes);
  }
}

/** The record that a file holds. */
function toRecord({ path, text }: TextFile, openCodes: OpenCodes = {}): Result<ExportedRecord> {
  const read = readRecord(text, openCodes);
  if ('record' in read) return { value: { path, record: read.record } };
  return { failure: invalid(path, text, read.problems) };
}

function invalid(path: string, text: string, [first, ...others]: readonly Problem[]): Failure {
  if (!first) throw new TypeError('a record is valid, or something is wrong with it');
  const { line, column } = lineColumn(text, first.start);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const message = `It is not a valid record: line ${line}, column ${column}: ${formatMessage(first.message)}${more}.`;
  return { path, code: 'bad-record', message };
}
