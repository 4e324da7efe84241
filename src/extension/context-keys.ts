import { commands, Disposable, type TextEditor, window } from 'vscode';
import type { NoticeDocuments } from './notice-documents.ts';

/** The key that the manifest's `when` clauses read: what needs a notice is offered in a notice only. */
const noticeActive = 'noticeAnnotator.noticeActive';

/** Keeps the context key true to the active editor. */
export function registerContextKeys(notices: NoticeDocuments): Disposable {
  const update = (editor: TextEditor | undefined) => {
    void commands.executeCommand(
      'setContext',
      noticeActive,
      editor !== undefined && notices.has(editor.document),
    );
  };
  update(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    notices.onDidChange(() => {
      update(window.activeTextEditor);
    }),
  );
}
