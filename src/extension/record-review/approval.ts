import type { Span } from '../../analysis/index.ts';
import { localize } from '../localize.ts';
import { checkRecord } from '../record-evidence/checked-record.ts';
import type { EvidenceReader } from '../record-evidence/quote-target.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import type { OpenRecord } from './open-records.ts';

/** Something that a record cannot be approved with: in words, and where it stands in the YAML. */
export interface ToldObstacle extends Span {
  readonly text: string;
}

export interface ApprovalDeps {
  readonly reader: EvidenceReader;
  readonly vocabularies: Vocabularies;
}

/** What keeps a record from being approved as it and its notice stand this moment: its errors among the problems. */
export async function obstaclesOf(
  { document }: Pick<OpenRecord, 'document'>,
  { reader, vocabularies }: ApprovalDeps,
): Promise<readonly ToldObstacle[]> {
  const { obstaclesTo, validateRecord } = await import('../../records/index.ts');
  const vocabulary = await vocabularies.of(document.uri);
  const openCodes = vocabulary && (await import('../../vocabulary/index.ts')).openCodesOf(vocabulary);
  const text = document.getText();
  const checked = await checkRecord(reader, document.uri, text);
  return obstaclesTo(validateRecord(text, openCodes), checked?.findings ?? []).map(
    ({ start, end, message }) => ({ start, end, text: localize(message) }),
  );
}
