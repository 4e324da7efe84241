import { l10n, type Uri, window } from 'vscode';
import { documentAtHand } from '../commands/document-at-hand.ts';
import { isRecord } from '../record-documents.ts';
import type { OpenRecord, OpenRecords } from './open-records.ts';

/** The record that a command works on: the one it is called with, else the active one. The user is told where there is none. */
export async function recordAtHand(
  records: OpenRecords,
  uri: Uri | undefined,
): Promise<OpenRecord | undefined> {
  const document = await documentAtHand(uri);
  const record = document && (await records.read(document));
  if (record) return record;
  void window.showInformationMessage(
    document && isRecord(document.uri)
      ? l10n.t('This record cannot be read as YAML. Its problems say why.')
      : l10n.t('Open a record first.'),
  );
  return undefined;
}
