import type { TextDocument } from 'vscode';
import type { Annotation } from '../../analysis/index.ts';
import type { Correction, MentionTarget } from '../../records/index.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import type { Added } from './add-into.ts';
import { changedSpan } from './changed-span.ts';
import { incidentRecord } from './incident-record.ts';
import { nearestExposure } from './nearest-exposure.ts';
import { updateRecord } from './update-record.ts';

/** What a person says of a mention, and of which of the values that rest on it. */
export interface SaidOfMention extends Pick<MentionTarget, 'replaced' | 'wholeExposure'> {
  readonly correction: Correction;
}

/**
 * Says in the record of an incident what a mention should have been read as: the value that rests on its words is
 * corrected, or the mention goes in as the person says it. The record begins with it where there is none.
 *
 * @param incident place of the incident in its notice, from 0
 * @returns nothing when the record cannot be read, which the user has been told
 */
export async function correctInto(
  read: NoticeAnalysis,
  incident: number,
  mention: Annotation,
  { correction, ...meant }: SaidOfMention,
): Promise<Added | undefined> {
  const { correctMention, serializeRecord } = await import('../../records/index.ts');
  const target = await incidentRecord(read, incident);
  if (!target) return undefined;
  const exposure = nearestExposure(read.analysis.incidents[incident]?.exposures ?? [], mention);
  const begun = serializeRecord(target.record);
  const before: { text: string; isThere: boolean } = { text: begun, isThere: false };
  const record: TextDocument | undefined = await updateRecord(target.uri, (existing) => {
    if (existing !== undefined) {
      before.text = existing;
      before.isThere = true;
    }
    return correctMention(before.text, mention, correction, {
      text: read.text,
      exposure,
      ...meant,
    });
  });
  if (!record) return undefined;
  const changed = changedSpan(before.text, record.getText());
  return { record, at: changed?.start ?? (before.isThere ? undefined : 0) };
}
