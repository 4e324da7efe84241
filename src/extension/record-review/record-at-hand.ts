import { l10n, window } from 'vscode';
import { documentAtHand, type DocumentTarget } from '../commands/document-at-hand.ts';
import { isRecord } from '../record-documents.ts';
import type { OpenRecord, OpenRecords } from './open-records.ts';

/** The record that a command works on: the one it is called with, else the active one. The user is told where there is none. */
export async function recordAtHand(
  records: OpenRecords,
  target: DocumentTarget | undefined,
): Promise<OpenRecord | undefined> {
  const document = await documentAtHand(target);
  const record = document && (await records.read(document));
  if (record) return record;
  void window.showInformationMessage(
    document && isRecord(document.uri)
      ? l10n.t('This record cannot be read as YAML. Its problems say why.')
      : l10n.t('Open a record first.'),
  );
  return undefined;
}
