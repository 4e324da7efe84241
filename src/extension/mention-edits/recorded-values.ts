import type { Annotation } from '../../analysis/index.ts';
import type { RecordValue } from '../../records/index.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { incidentRecord } from '../record-files/incident-record.ts';
import { isThere, textOf } from '../record-files/text-of.ts';

/** The values of an incident's record. */
export interface RecordedValues {
  readonly all: readonly RecordValue[];
  /** Those that rest on the words of a mention. */
  readonly resting: readonly RecordValue[];
}

/** @param incident place of the incident in its notice, from 0 */
export async function recordedValues(
  read: NoticeAnalysis,
  incident: number,
  mention: Annotation,
): Promise<RecordedValues> {
  const { readValues, serializeRecord, valuesOn } = await import('../../records/index.ts');
  const target = await incidentRecord(read, incident);
  if (!target) return { all: [], resting: [] };
  // Where there is no record yet, it begins with what the machine reads now.
  const text = (await isThere(target.uri)) ? await textOf(target.uri) : serializeRecord(target.record);
  return { all: readValues(text)?.values ?? [], resting: valuesOn(text, mention, read.text) };
}
