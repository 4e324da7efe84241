import type { Uri } from 'vscode';
import type { AnchoredValue, RecordValues } from '../../records/index.ts';
import { findNotice } from '../record-files/find-records.ts';
import { textOf } from '../record-files/text-of.ts';

/** A record as the editor has it, unsaved changes included, tied to the notice that it was made of. */
export interface LinkedRecord {
  readonly uri: Uri;
  /** The YAML that every span of `values` counts in. */
  readonly text: string;
  readonly values: RecordValues;
  /** Nothing where the notice is not in this workspace. */
  readonly notice?: LinkedNotice;
}

export interface LinkedNotice {
  readonly uri: Uri;
  /** The text that the anchors were found in. */
  readonly text: string;
  /** The record's values, in their order, with where their quotes stand now. */
  readonly anchored: readonly AnchoredValue[];
}

/** @returns nothing when the text is no readable record */
export async function linkRecord(uri: Uri, text: string): Promise<LinkedRecord | undefined> {
  const { readValues } = await import('../../records/index.ts');
  const values = readValues(text);
  if (!values) return undefined;
  const notice = values.source && (await findNotice(uri, values.source.notice));
  return notice ? anchorIn(await textOf(notice), notice, { uri, text, values }) : { uri, text, values };
}

/** The same record with its quotes looked up anew, where the notice's text is another. */
export async function relinkRecord(record: LinkedRecord): Promise<LinkedRecord> {
  const { notice } = record;
  if (!notice) return record;
  const text = await textOf(notice.uri);
  return text === notice.text ? record : anchorIn(text, notice.uri, record);
}

async function anchorIn(
  text: string,
  uri: Uri,
  record: Pick<LinkedRecord, 'uri' | 'text' | 'values'>,
): Promise<LinkedRecord> {
  const { anchorValues } = await import('../../records/index.ts');
  return { ...record, notice: { uri, text, anchored: anchorValues(record.values.values, text) } };
}
