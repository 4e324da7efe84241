import { Range, type TextDocument, type Uri, workspace, WorkspaceEdit } from 'vscode';
import { closeAll, inWorkspace, readFile, show } from './workbench.ts';

export const vocabularyFile = (): Uri => inWorkspace('.notices/vocabulary.yaml');

/**
 * Gives the vocabulary a text as a person does, in the editor and never behind its back: VS Code remembers a file for a
 * while after its last tab is closed, and refuses to save over a newer one.
 */
export async function writeVocabulary(text: string, { save = true } = {}): Promise<TextDocument> {
  const { document } = await show(vocabularyFile());
  const edit = new WorkspaceEdit();
  edit.replace(vocabularyFile(), new Range(0, 0, document.lineCount, 0), text);
  await workspace.applyEdit(edit);
  if (save) await document.save();
  return document;
}

/** Lets a suite change the sample's vocabulary: afterwards it is as it was. */
export function restoreVocabulary(): void {
  let sample: string;
  suiteSetup(async () => {
    sample = await readFile(vocabularyFile());
  });
  suiteTeardown(async () => {
    await writeVocabulary(sample);
    await closeAll();
  });
}
