import { commands, type Disposable, l10n, type TextEditor, type Uri, window, workspace } from 'vscode';
import type { NoticeDocuments } from '../notice-documents.ts';
import { isRecord } from '../record-documents.ts';
import { findRecords } from '../record-files/find-records.ts';
import { commandIds } from './command-ids.ts';
import { documentAtHand } from './document-at-hand.ts';
import { showBeside } from './show-beside.ts';

/** Opens the record of a notice beside it, or the record itself; of several, the one that the user picks. */
export function registerOpenRecord(notices: NoticeDocuments): Disposable {
  return commands.registerCommand(commandIds.openRecord, (uri?: Uri) => openRecord(notices, uri));
}

/** @param uri of a notice or of a record; without it, the active notice */
async function openRecord(notices: NoticeDocuments, uri?: Uri): Promise<TextEditor | undefined> {
  if (uri && isRecord(uri)) return showBeside(await workspace.openTextDocument(uri));
  const document = await documentAtHand(uri);
  if (!document || !notices.has(document)) {
    void window.showInformationMessage(l10n.t('Open a notice first.'));
    return undefined;
  }
  const records = await findRecords(document.uri);
  if (records.length === 0) {
    void window.showInformationMessage(l10n.t('This notice has no record yet: emit one.'));
    return undefined;
  }
  const record = records.length === 1 ? records[0] : await pick(records);
  if (!record) return undefined;
  return showBeside(await workspace.openTextDocument(record));
}

async function pick(records: readonly Uri[]): Promise<Uri | undefined> {
  const items = records.map((uri) => ({ label: workspace.asRelativePath(uri), uri }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which record?') });
  return picked?.uri;
}
