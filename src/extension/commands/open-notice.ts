import { commands, type Disposable, l10n, Range, type TextEditor, window } from 'vscode';
import { openNoticeDocument } from '../notice-encoding.ts';
import { isRecord } from '../record-documents.ts';
import { findNotice } from '../record-files/find-records.ts';
import { commandIds } from './command-ids.ts';
import { documentAtHand, type DocumentTarget } from './document-at-hand.ts';
import { showBeside } from './show-beside.ts';

/** Opens the notice that a record was made of, beside it, where the incident is told. */
export function registerOpenNotice(): Disposable {
  return commands.registerCommand(commandIds.openNotice, openNotice);
}

async function openNotice(record?: DocumentTarget): Promise<TextEditor | undefined> {
  const document = await documentAtHand(record);
  if (!document || !isRecord(document.uri)) {
    void window.showInformationMessage(l10n.t('Open a record first.'));
    return undefined;
  }
  const { readSource } = await import('../../records/index.ts');
  const source = readSource(document.getText());
  if (!source) {
    void window.showWarningMessage(l10n.t('This record names no notice.'));
    return undefined;
  }
  const uri = await findNotice(document.uri, source.notice);
  if (!uri) {
    void window.showWarningMessage(l10n.t('The notice {0} is not in this workspace.', source.notice));
    return undefined;
  }
  const notice = await openNoticeDocument(uri, source.encoding);
  const start = notice.positionAt(source.start);
  return showBeside(notice, { selection: new Range(start, start) });
}
