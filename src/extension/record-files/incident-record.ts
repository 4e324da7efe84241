import type { Uri } from 'vscode';
import type { NoticeRecord } from '../../records/index.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { recordUri } from './record-uri.ts';
import { recordPlace } from './record-place.ts';

/** What the notice now says of an incident, and the file that it belongs in. */
export interface IncidentRecord {
  readonly uri: Uri;
  readonly record: NoticeRecord;
}

/** @param incident place of the incident in its notice, from 0; nothing comes back where there is no such incident */
export async function incidentRecord(
  read: NoticeAnalysis,
  incident: number,
): Promise<IncidentRecord | undefined> {
  const { extractRecords } = await import('../../corpus/extract-records.ts');
  const place = recordPlace(read.document.uri);
  const record = extractRecords({ path: place.notice, text: read.text }, read.analysis)[incident];
  return record && { uri: await recordUri(place, incident), record };
}
