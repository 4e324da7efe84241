import { EndOfLine, Position, type TextDocument, type Uri, workspace, WorkspaceEdit } from 'vscode';
import { rangeOf } from '../document-spans.ts';
import { changedSpan } from './changed-span.ts';
import { isThere } from './text-of.ts';

/**
 * Gives a record its text, in one edit that one undo takes back, and saves it; a record with unsaved changes of a person
 * is left unsaved. Nothing is touched where the text is the same.
 *
 * @param existing the record as it stands, where there is one
 * @throws Error when the editor refuses the edit
 */
export async function writeRecord(
  uri: Uri,
  text: string,
  existing: TextDocument | undefined,
): Promise<TextDocument> {
  const edit = new WorkspaceEdit();
  if (existing) {
    const wanted = existing.eol === EndOfLine.CRLF ? text.replace(/\r?\n/gu, '\r\n') : text;
    const change = changedSpan(existing.getText(), wanted);
    if (!change) return existing;
    edit.replace(uri, rangeOf(existing, change), change.text);
  } else {
    edit.createFile(uri);
    edit.insert(uri, new Position(0, 0), text);
  }
  const wasSaved = !existing?.isDirty;
  if (!(await workspace.applyEdit(edit))) throw new Error(uri.fsPath);
  const document = await workspace.openTextDocument(uri);
  if (wasSaved) await document.save();
  return document;
}

/** A record as the editor has it, unsaved changes included; nothing where there is no such file. */
export async function openIfThere(uri: Uri): Promise<TextDocument | undefined> {
  return (await isThere(uri)) ? workspace.openTextDocument(uri) : undefined;
}
