import { checkEvidence, type EvidenceFinding, readValues, type RecordValues } from '../../records/index.ts';
import type { ReadNotice } from '../notice-library.ts';
import { bearsHash } from '../text-hash.ts';

/** A record's values, and what is amiss with their evidence. */
export interface RecordCheck {
  readonly values: RecordValues;
  readonly findings: readonly EvidenceFinding[];
}

/**
 * Looks up the evidence of a record in its notice.
 *
 * @param yaml the record
 * @param notice its text as it stands; nothing where it is not to be found
 * @returns nothing when the text is no readable record
 */
export function checkRecord(yaml: string, notice: string | undefined): RecordCheck | undefined {
  const values = readValues(yaml);
  return values && { values, findings: findingsIn(yaml, values, notice) };
}

/**
 * Looks up the evidence of a record in the notice that it names, for who wants to know that all of it still stands.
 *
 * @returns what a person has to look at: not that a value has no evidence, nor that quotes merely stand elsewhere
 */
export async function lookUpEvidence(
  yaml: string,
  readNotice: ReadNotice,
): Promise<readonly EvidenceFinding[]> {
  const values = readValues(yaml);
  if (!values) return [];
  const notice = values.source && (await readNotice(values.source.notice));
  return findingsIn(yaml, values, notice).filter(
    ({ severity, code }) => severity !== 'information' || code === 'notice-missing',
  );
}

function findingsIn(
  yaml: string,
  values: RecordValues,
  notice: string | undefined,
): readonly EvidenceFinding[] {
  const sha256 = values.source?.sha256;
  const now = notice !== undefined && {
    text: notice,
    unchanged: sha256 === undefined || bearsHash(notice, sha256),
  };
  return checkEvidence(yaml, values, now || undefined);
}
