import type { Uri } from 'vscode';
import type { RecordCheck } from '../../corpus/records/check-record.ts';
import type { RecordReader } from '../../corpus/records/worker-records.ts';
import { findNotice } from '../record-files/find-records.ts';
import { openDocument } from '../record-files/text-of.ts';
import { noticeText } from './notice-text.ts';

/** A record whose evidence was looked up in its notice. */
export interface CheckedRecord extends RecordCheck {
  readonly uri: Uri;
  /** The YAML that the findings' spans count in. */
  readonly text: string;
  /** Nothing where the notice is not in this workspace. */
  readonly notice?: CheckedNotice;
}

export interface CheckedNotice {
  readonly uri: Uri;
  /** The text that the findings' candidates count in. */
  readonly text: string;
  /** Of the document that the text was in; nothing where it was not open. */
  readonly version: number | undefined;
}

/**
 * Looks up a record's evidence, in the worker.
 *
 * @returns nothing when the text is no readable record
 * @throws what the reader throws
 */
export async function checkRecord(
  reader: Pick<RecordReader, 'check'>,
  uri: Uri,
  text: string,
  signal?: AbortSignal,
): Promise<CheckedRecord | undefined> {
  const { readSource } = await import('../../records/index.ts');
  const source = readSource(text);
  const found = source && (await findNotice(uri, source.notice));
  const notice = found && (await readNotice(found));
  const check = await reader.check({ yaml: text, ...(notice && { notice: notice.text }) }, signal);
  return check && { uri, text, ...(notice && { notice }), ...check };
}

/** Whether a notice, that was open or not, is another now. */
export function hasChanged({ uri, version }: CheckedNotice): boolean {
  return openDocument(uri)?.version !== version;
}

/** @returns nothing when the file has gone meanwhile */
async function readNotice(uri: Uri): Promise<CheckedNotice | undefined> {
  const version = openDocument(uri)?.version;
  return noticeText(uri).then(
    (text) => ({ uri, text, version }),
    () => undefined,
  );
}
