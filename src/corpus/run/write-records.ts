import { posix } from 'node:path';
import {
  dismissedWords,
  type NoticeRecord,
  type ReadDismissed,
  withoutDismissed,
} from '../../records/index.ts';
import type { Result } from '../failure.ts';
import { recordOf } from '../record-file.ts';
import { type RecordText, writeRecord, type WrittenRecord } from '../write-record.ts';
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
  { stem, takenBy }: RecordsPlace,
  { folder, start, dryRun }: WriteJob,
): Promise<Result<WrittenRecord & RecordText>[]> {
  const words = dismissed ? dismissedWords(dismissed, text) : [];
  const results: Result<WrittenRecord & RecordText>[] = [];
  for (const [index, record] of records.entries()) {
    const file = posix.join(folder, recordOf(stem, index));
    results.push(
      takenBy === undefined
        ? await writeRecord(file, withoutDismissed(record, words), { folder: start, dryRun })
        : taken(file, takenBy),
    );
  }
  return results;
}

function taken(path: string, owner: string): Result<never> {
  const message = `It is the record of another notice, ${owner}. It is left as it is.`;
  return { failure: { path, code: 'name-taken', message } };
}
