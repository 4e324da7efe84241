import { resolve } from 'node:path';
import { mergeRecord, type NoticeRecord, readSource, serializeRecord } from '../records/index.ts';
import { formatMessage, lineColumn, type Problem } from '../yaml/index.ts';
import { type Failure, type FailureCode, fileFailure, type Result } from './failure.ts';
import { readText } from './read-text.ts';
import { isSameNotice } from './same-notice.ts';
import { writeAtomically } from './write-atomically.ts';

export interface WrittenRecord {
  /** As it was given. */
  readonly path: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
}

/**
 * Writes a record, or merges it into the one that is there: what a person wrote stays, and a file that would stay the
 * same is not touched. One that cannot be read as a record, or is another notice's, fails and is left as it is.
 *
 * @param path the record's file, for messages too
 * @param folder what a relative path starts from
 */
export async function writeRecord(
  path: string,
  record: NoticeRecord,
  folder: string,
): Promise<Result<WrittenRecord>> {
  const existing = await readText(path, resolve(folder, path));
  const isNew = 'failure' in existing && existing.failure.code === 'not-found';
  if ('failure' in existing && !isNew) return existing;
  const before = 'value' in existing ? existing.value.text : undefined;
  const after = before === undefined ? serializeRecord(record) : merged(path, before, record);
  if (typeof after !== 'string') return { failure: after };
  if (after === before) return { value: { path, outcome: 'unchanged' } };
  try {
    await writeAtomically(resolve(folder, path), after);
  } catch (error) {
    return { failure: fileFailure(path, 'unwritable', error) };
  }
  return { value: { path, outcome: isNew ? 'created' : 'updated' } };
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
