import { posix } from 'node:path';
import { type NoticeRecord, withoutDismissed } from '../records/index.ts';
import { dismissedIn } from './dismissed-in.ts';
import type { Result } from './failure.ts';
import type { PlacedNotice } from './notice.ts';
import { recordFile } from './record-file.ts';
import { writeRecord, type WrittenRecord } from './write-record.ts';

export interface RecordFolder {
  /**
   * Writes the records of a notice, each to its file, without what a person has dismissed; a failure stops none of the
   * others.
   */
  write(notice: PlacedNotice, records: readonly NoticeRecord[]): Promise<Result<WrittenRecord>[]>;
}

/**
 * The folder that a run writes records to, sub-folders as the notices have them. Two notices of a run whose records would
 * share a file (`a.txt` and `a.md`) do not: the second one fails.
 *
 * @param path as given; with forward slashes
 * @param start what a relative path starts from
 */
export function createRecordFolder(path: string, start: string): RecordFolder {
  const owners = new Map<string, string>();
  return {
    async write(notice, records) {
      const dismissed = await dismissedIn(path, notice, start);
      if ('failure' in dismissed) return [dismissed];
      const results: Result<WrittenRecord>[] = [];
      for (const [index, record] of records.entries()) {
        const file = posix.join(path, recordFile(notice.relative, index));
        const owner = owners.get(file) ?? notice.path;
        owners.set(file, owner);
        const left = withoutDismissed(record, dismissed.value);
        results.push(owner === notice.path ? await writeRecord(file, left, start) : taken(file, owner));
      }
      return results;
    },
  };
}

function taken(path: string, owner: string): Result<WrittenRecord> {
  const message = `It is the record of another notice, ${owner}. It is left as it is.`;
  return { failure: { path, code: 'name-taken', message } };
}
