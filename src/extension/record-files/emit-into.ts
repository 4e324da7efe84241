import type { TextDocument } from 'vscode';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { incidentRecord } from './incident-record.ts';
import { updateRecord } from './update-record.ts';

/**
 * Writes the record of an incident, or merges what the notice now says into the one that there is: what a person wrote
 * in it stays.
 *
 * @param incident place of the incident in its notice, from 0
 * @returns the record; nothing when it cannot be read, which the user has been told
 */
export async function emitInto(read: NoticeAnalysis, incident: number): Promise<TextDocument | undefined> {
  const { mergeRecord, serializeRecord } = await import('../../records/index.ts');
  const target = await incidentRecord(read, incident);
  if (!target) return undefined;
  return updateRecord(target.uri, (existing) =>
    existing === undefined ? { text: serializeRecord(target.record) } : mergeRecord(existing, target.record),
  );
}
