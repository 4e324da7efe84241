import type { Readable } from 'node:stream';
import type { ExportedRecord } from '../../exports/export-format.ts';
import type { OpenCodes } from '../../yaml/index.ts';
import type { Result } from '../failure.ts';
import { recordFiles } from '../find/file-kind.ts';
import { readFiles } from '../read/read-files.ts';
import { toRecord } from './to-record.ts';

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
