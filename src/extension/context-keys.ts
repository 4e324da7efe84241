import { commands, Disposable, type TextEditor, window } from 'vscode';
import type { NoticeDocuments } from './notice-documents.ts';
import { isRecord } from './record-documents.ts';

/** Keys that the manifest's `when` clauses read: a command is offered only where it can work. */
const noticeActive = 'noticeAnnotator.noticeActive';
const recordActive = 'noticeAnnotator.recordActive';

/** Keeps the context keys true to the active editor. */
export function registerContextKeys(notices: NoticeDocuments): Disposable {
  const update = (editor: TextEditor | undefined) => {
    const set = (key: string, value: boolean) => void commands.executeCommand('setContext', key, value);
    set(noticeActive, editor !== undefined && notices.has(editor.document));
    set(recordActive, editor !== undefined && isRecord(editor.document.uri));
  };
  update(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    notices.onDidChange(() => {
      update(window.activeTextEditor);
    }),
  );
}
