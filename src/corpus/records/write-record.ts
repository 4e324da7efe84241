import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  mergeRecord,
  type NoticeRecord,
  readReviewStatus,
  readSource,
  type ReviewStatus,
  serializeRecord,
} from '../../records/index.ts';
import { formatMessage, lineColumn, type Problem } from '../../yaml/index.ts';
import { type Failure, type FailureCode, fileFailure, type Result } from '../failure.ts';
import { readText } from '../read/read-text.ts';
import { suggestionFile } from './record-file.ts';
import { isSameNotice } from './same-notice.ts';
import { writeAtomically } from './write-atomically.ts';

export interface WrittenRecord {
  /** As it was given; of a suggestion, the suggestion's. */
  readonly path: string;
  /**
   * `suggested`: a person has closed the review of this record, so that it is left as it is; what it would become stands
   * beside it.
   */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'suggested';
}

/** The YAML of a record as it stands now, or for a suggestion as it would. */
export interface RecordText {
  readonly text: string;
}

export interface WriteOptions {
  /** What a relative path starts from. */
  readonly folder: string;
  /** Finds out what would be done, and writes nothing. */
  readonly dryRun?: boolean;
}

/**
 * Writes a record, or merges it into the one that is there: what a person wrote stays, a record whose review is closed
 * (approved, rejected) is left alone, and a file that would stay the same is not touched. One that cannot be read as a
 * record, or is another notice's, fails and is left as it is.
 *
 * @param path the record's file, for messages too
 */
export async function writeRecord(
  path: string,
  record: NoticeRecord,
  { folder, dryRun = false }: WriteOptions,
): Promise<Result<WrittenRecord & RecordText>> {
  const existing = await readText(path, resolve(folder, path));
  const isNew = 'failure' in existing && existing.failure.code === 'not-found';
  if ('failure' in existing && !isNew) return existing;
  const before = 'value' in existing ? existing.value.text : undefined;
  const text = before === undefined ? serializeRecord(record) : merged(path, before, record);
  if (typeof text !== 'string') return { failure: text };
  const suggestion = suggestionFile(path);
  const outcome = outcomeOf(before, text);
  const target = outcome === 'suggested' ? suggestion : path;
  try {
    if (!dryRun && outcome !== 'unchanged') await writeAtomically(resolve(folder, target), text);
    // What was suggested before is in the record by now, or is no longer found.
    if (!dryRun && outcome !== 'suggested') await rm(resolve(folder, suggestion), { force: true });
  } catch (error) {
    return { failure: fileFailure(target, 'unwritable', error) };
  }
  return { value: { path: target, outcome, text } };
}

function outcomeOf(before: string | undefined, after: string): WrittenRecord['outcome'] {
  if (before === undefined) return 'created';
  if (before === after) return 'unchanged';
  return isClosed(readReviewStatus(before)) ? 'suggested' : 'updated';
}

/** Whether a person has closed the review of a record: what would be changed in it is then suggested. */
export function isClosed(status: ReviewStatus | undefined): boolean {
  return status === 'approved' || status === 'rejected';
}

function merged(path: string, existing: string, record: NoticeRecord): string | Failure {
  const failed = (code: FailureCode, reason: string): Failure => {
    return { path, code, message: `${reason} It is left as it is.` };
  };
  const owner = readSource(existing);
  const result = mergeRecord(existing, record);
  if ('error' in result) return failed('bad-record', `It cannot be read: ${placed(existing, result.error)}.`);
  if (owner && !isSameNotice(owner.notice, record.source.notice)) {
    return failed('name-taken', `It is the record of another notice, ${owner.notice}.`);
  }
  return result.text;
}

function placed(text: string, { start, message }: Problem): string {
  const { line, column } = lineColumn(text, start);
  return `line ${line}, column ${column}: ${formatMessage(message)}`;
}
