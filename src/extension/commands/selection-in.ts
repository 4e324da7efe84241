import { type TextDocument, window } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { spanOf } from '../document-spans.ts';

/** What is selected in a document, or where the cursor stands; nothing where no editor shows it. */
export function selectionIn(document: TextDocument): Span | undefined {
  const active = window.activeTextEditor;
  const editor =
    active?.document === document
      ? active
      : window.visibleTextEditors.find((shown) => shown.document === document);
  return editor && spanOf(document, editor.selection);
}
