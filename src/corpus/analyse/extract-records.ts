import type { Analysis } from '../../analysis/index.ts';
import { type NoticeRecord, toRecord } from '../../records/index.ts';
import type { Notice } from '../notice.ts';
import { hashOf } from '../text-hash.ts';

/** The records of a notice: one an incident, in the order of the text. */
export function extractRecords(notice: Notice, { incidents }: Analysis): NoticeRecord[] {
  if (incidents.length === 0) return [];
  const sha256 = hashOf(notice.text);
  return incidents.map((incident, index) => toRecord(incident, { ...notice, sha256 }, index));
}
