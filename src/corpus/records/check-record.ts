import { checkEvidence, type EvidenceFinding, readValues, type RecordValues } from '../../records/index.ts';
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
  if (!values) return undefined;
  const sha256 = values.source?.sha256;
  const now = notice !== undefined && {
    text: notice,
    unchanged: sha256 === undefined || bearsHash(notice, sha256),
  };
  return { values, findings: checkEvidence(yaml, values, now || undefined) };
}
