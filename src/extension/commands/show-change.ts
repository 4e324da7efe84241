import { Range, type TextDocument, TextEditorRevealType } from 'vscode';
import { showBeside } from './show-beside.ts';

/** Shows a place of a record beside the notice; the cursor stays in the notice, where the next mention waits. */
export async function showChange(record: TextDocument, offset: number): Promise<void> {
  const editor = await showBeside(record, { preserveFocus: true });
  const position = record.positionAt(offset);
  editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport);
}
