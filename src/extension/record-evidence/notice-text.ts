import { type Uri, workspace } from 'vscode';
import { decoded, openDocument } from '../record-files/text-of.ts';

/**
 * The text of a notice that positions and hash of a record count in: what is in the file, with its own line ends, as the
 * command line reads it; with unsaved changes what is in the editor.
 */
export async function noticeText(notice: Uri): Promise<string> {
  const document = openDocument(notice);
  if (document?.isDirty) return document.getText();
  const bytes = await workspace.fs.readFile(notice);
  return (await decoded(bytes)) ?? document?.getText() ?? new TextDecoder().decode(bytes);
}
