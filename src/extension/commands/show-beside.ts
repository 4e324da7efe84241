import { type TextDocument, type TextDocumentShowOptions, type TextEditor, ViewColumn, window } from 'vscode';

/** Shows a document where it is shown already, else beside the active editor, in a tab that stays. */
export function showBeside(
  document: TextDocument,
  options: Omit<TextDocumentShowOptions, 'viewColumn' | 'preview'> = {},
): Thenable<TextEditor> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? ViewColumn.Beside,
    preview: false,
    ...options,
  });
}
