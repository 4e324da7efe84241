import type { Uri } from 'vscode';
import { bearsHash } from '../../corpus/text-hash.ts';
import type { EvidenceFinding, RecordValues } from '../../records/index.ts';
import { findNotice } from '../record-files/find-records.ts';
import { noticeText } from './notice-text.ts';

/** A record whose evidence was looked up in its notice. */
export interface CheckedRecord {
  readonly uri: Uri;
  /** The YAML that the findings' spans count in. */
  readonly text: string;
  readonly values: RecordValues;
  /** Nothing where the notice is not in this workspace. */
  readonly notice?: CheckedNotice;
  readonly findings: readonly EvidenceFinding[];
}

export interface CheckedNotice {
  readonly uri: Uri;
  /** The text that the findings' candidates count in. */
  readonly text: string;
}

/** @returns nothing when the text is no readable record */
export async function checkRecord(uri: Uri, text: string): Promise<CheckedRecord | undefined> {
  const { checkEvidence, readValues } = await import('../../records/index.ts');
  const values = readValues(text);
  if (!values) return undefined;
  const { source } = values;
  const found = source && (await findNotice(uri, source.notice));
  const notice = found && (await readNotice(found));
  if (!notice) return { uri, text, values, findings: checkEvidence(text, values, undefined) };
  const unchanged = source.sha256 === undefined || bearsHash(notice.text, source.sha256);
  return {
    uri,
    text,
    values,
    notice,
    findings: checkEvidence(text, values, { text: notice.text, unchanged }),
  };
}

/** @returns nothing when the file has gone meanwhile */
async function readNotice(uri: Uri): Promise<CheckedNotice | undefined> {
  return noticeText(uri).then(
    (text) => ({ uri, text }),
    () => undefined,
  );
}
