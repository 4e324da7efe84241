import { type TextDocument, type Uri, window, workspace } from 'vscode';

/** The document that a command is called with: its file, or a row of a view that stands for it. */
export type DocumentTarget = Uri | { readonly uri?: Uri };

/** The document that a command works on: the one it is called with, else the one in the active editor. */
export async function documentAtHand(target: DocumentTarget | undefined): Promise<TextDocument | undefined> {
  const uri = target && 'scheme' in target ? target : target?.uri;
  return uri ? workspace.openTextDocument(uri) : window.activeTextEditor?.document;
}
