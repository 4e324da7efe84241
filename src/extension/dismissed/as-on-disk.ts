import { type TextDocument, type Uri, workspace } from 'vscode';
import { openIfThere } from '../record-files/write-record.ts';

/** How long the editor may take to see what another program wrote, in milliseconds. */
const patience = 2000;

/**
 * A file as the editor has it, once it has seen what another window or program wrote: an edit of older text would be
 * refused, or undo what was written. Unsaved changes of a person are waited for by nobody.
 *
 * @returns nothing where there is no such file
 */
export async function asOnDisk(uri: Uri): Promise<TextDocument | undefined> {
  const document = await openIfThere(uri);
  if (!document) return undefined;
  const deadline = Date.now() + patience;
  while (!document.isDirty && Date.now() < deadline) {
    const written = new TextDecoder().decode(await workspace.fs.readFile(uri));
    if (written === document.getText()) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return document;
}
