import { posix } from 'node:path';
import {
  dismissedWords,
  type NoticeRecord,
  type ReadDismissed,
  withoutDismissed,
} from '../../records/index.ts';
import type { Result } from '../failure.ts';
import { recordOf } from '../records/record-file.ts';
import { type RecordText, writeRecord, type WrittenRecord } from '../records/write-record.ts';
import type { RecordsPlace, WriteJob } from './notice-task.ts';

/**
 * Writes the records of a notice, each to its file, without what a person has dismissed; a failure stops none of the
 * others.
 *
 * @param text of the notice
 */
export async function writeRecords(
  records: readonly NoticeRecord[],
  text: string,
  dismissed: ReadDismissed | undefined,
  { stem, takenBy, unsaved }: RecordsPlace,
  { folder, start, dryRun }: WriteJob,
): Promise<Result<WrittenRecord & RecordText>[]> {
  const words = dismissed ? dismissedWords(dismissed, text) : [];
  const results: Result<WrittenRecord & RecordText>[] = [];
  for (const [index, record] of records.entries()) {
    const name = recordOf(stem, index);
    const file = posix.join(folder, name);
    if (takenBy !== undefined) results.push(taken(file, takenBy));
    else if (unsaved?.includes(name)) results.push(isOpen(file));
    else results.push(await writeRecord(file, withoutDismissed(record, words), { folder: start, dryRun }));
  }
  return results;
}

function taken(path: string, owner: string): Result<never> {
  const message = `It is the record of another notice, ${owner}. It is left as it is.`;
  return { failure: { path, code: 'name-taken', message } };
}

function isOpen(path: string): Result<never> {
  const message = 'It is open in an editor with unsaved changes. It is left as it is: save it first.';
  return { failure: { path, code: 'unwritable', message } };
}
