import { type TextDocument, type Uri, window, workspace } from 'vscode';

/** The document that a command works on: the one it is called with, else the one in the active editor. */
export async function documentAtHand(uri: Uri | undefined): Promise<TextDocument | undefined> {
  return uri ? workspace.openTextDocument(uri) : window.activeTextEditor?.document;
}
