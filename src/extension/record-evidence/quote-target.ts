import { l10n, type TextDocument, type Uri, window } from 'vscode';
import type { RecordReader } from '../../corpus/records/worker-records.ts';
import type { Path } from '../../yaml/index.ts';
import { documentAtHand } from '../commands/document-at-hand.ts';
import { isRecord } from '../record-documents.ts';
import { type CheckedNotice, type CheckedRecord, checkRecord } from './checked-record.ts';

/** What a command on evidence is called with; without it, it works on what is at the cursor. */
export interface QuoteTarget {
  readonly uri: Uri;
  /** From the root of the record to the quote. */
  readonly path?: Path;
}

/** What looks up evidence. */
export type EvidenceReader = Pick<RecordReader, 'check'>;

/** A record with its notice at hand. */
export interface EvidenceAtHand {
  readonly document: TextDocument;
  readonly record: CheckedRecord;
  readonly notice: CheckedNotice;
}

/** The record that a command on evidence works on, looked up anew. The user is told where there is none. */
export async function evidenceAtHand(
  reader: EvidenceReader,
  uri: Uri | undefined,
): Promise<EvidenceAtHand | undefined> {
  const document = await documentAtHand(uri);
  const isMeant = document !== undefined && isRecord(document.uri);
  const record = isMeant ? await checkRecord(reader, document.uri, document.getText()) : undefined;
  if (isMeant && record?.notice) return { document, record, notice: record.notice };
  void window.showInformationMessage(
    !isMeant
      ? l10n.t('Open a record first.')
      : !record
        ? l10n.t('This record cannot be read as YAML. Its problems say why.')
        : record.values.source
          ? l10n.t('The notice {0} is not in this workspace.', record.values.source.notice)
          : l10n.t('This record names no notice.'),
  );
  return undefined;
}
