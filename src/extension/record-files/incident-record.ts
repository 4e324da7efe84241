import type { Uri } from 'vscode';
import type { NoticeRecord } from '../../records/index.ts';
import { encodingOf } from '../notice-encoding.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { dismissedOf } from './dismissed-of.ts';
import { recordUri } from './record-uri.ts';
import { recordPlace } from './record-place.ts';
import { tellUnreadable } from './update-record.ts';

/** What the notice now says of an incident, but for what a person has dismissed, and the file that it belongs in. */
export interface IncidentRecord {
  readonly uri: Uri;
  readonly record: NoticeRecord;
}

/**
 * @param incident place of the incident in its notice, from 0; nothing comes back where there is no such incident, or where
 * what is dismissed cannot be read, which the user is told
 */
export async function incidentRecord(
  read: NoticeAnalysis,
  incident: number,
): Promise<IncidentRecord | undefined> {
  const [{ extractRecords }, { withoutDismissed }] = await Promise.all([
    import('../../corpus/analyse/extract-records.ts'),
    import('../../records/index.ts'),
  ]);
  const place = recordPlace(read.document.uri);
  const encoding = encodingOf(read.document);
  const notice = { path: place.notice, text: read.text, ...(encoding && { encoding }) };
  const record = extractRecords(notice, read.analysis)[incident];
  const dismissed = await dismissedOf(read.document.uri, read.text);
  if ('error' in dismissed) {
    tellUnreadable(dismissed.uri, dismissed.error);
    return undefined;
  }
  return record && { uri: await recordUri(place, incident), record: withoutDismissed(record, dismissed) };
}
