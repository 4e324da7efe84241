import { createHash } from 'node:crypto';
import type { Analysis } from '../analysis/index.ts';
import { type NoticeRecord, toRecord } from '../records/index.ts';
import type { Notice } from './notice.ts';

/** The records of a notice: one an incident, in the order of the text. */
export function extractRecords(notice: Notice, { incidents }: Analysis): NoticeRecord[] {
  if (incidents.length === 0) return [];
  // Of the text, not of the file: an editor and the command line agree, whatever the encoding.
  const sha256 = createHash('sha256').update(notice.text).digest('hex');
  return incidents.map((incident, index) => toRecord(incident, { ...notice, sha256 }, index));
}
