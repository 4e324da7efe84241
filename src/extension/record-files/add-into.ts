import type { TextDocument } from 'vscode';
import type { Annotation, Certainty, EventCode } from '../../analysis/index.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { changedSpan } from './changed-span.ts';
import { incidentRecord } from './incident-record.ts';
import { nearestExposure } from './nearest-exposure.ts';
import { updateRecord } from './update-record.ts';

export interface Added {
  readonly record: TextDocument;
  /** UTF-16 offset in the record at which something was put in; nothing where all was there already. */
  readonly at: number | undefined;
}

/** What a person says beside the mention. */
export interface Said {
  readonly event?: EventCode;
  readonly certainty?: Certainty;
}

/**
 * Puts a mention into the record of an incident, which begins with it where there is none.
 *
 * @param incident place of the incident in its notice, from 0
 * @returns nothing when the record cannot be read, which the user has been told
 */
export async function addInto(
  read: NoticeAnalysis,
  incident: number,
  mention: Annotation,
  said: Said = {},
): Promise<Added | undefined> {
  const { addToRecord, serializeRecord } = await import('../../records/index.ts');
  const target = await incidentRecord(read, incident);
  if (!target) return undefined;
  const exposure = nearestExposure(read.analysis.incidents[incident]?.exposures ?? [], mention);
  const begun = serializeRecord(target.record);
  const before: { text: string; isThere: boolean } = { text: begun, isThere: false };
  const record = await updateRecord(target.uri, (existing) => {
    if (existing !== undefined) {
      before.text = existing;
      before.isThere = true;
    }
    return addToRecord(before.text, mention, {
      text: read.text,
      exposure,
      ...said,
    });
  });
  if (!record) return undefined;
  const changed = changedSpan(before.text, record.getText());
  return { record, at: changed?.start ?? (before.isThere ? undefined : 0) };
}
