import {
  commands,
  type Disposable,
  l10n,
  type TextEditor,
  type Uri,
  window,
  workspace,
  WorkspaceEdit,
  type WorkspaceFolder,
} from 'vscode';
import { starterVocabulary } from '../vocabulary/starter-vocabulary.ts';
import { folderOf, vocabularyUri } from '../vocabulary/vocabulary-place.ts';
import { commandIds } from './command-ids.ts';

/** Opens the vocabulary of the folder that one works in, and writes a commented one first where there is none. */
export function registerOpenVocabulary(): Disposable {
  return commands.registerCommand(commandIds.openVocabulary, (notice?: Uri) => openVocabulary(notice));
}

/** @param notice that the words are for; without it, the document in the active editor */
async function openVocabulary(notice?: Uri): Promise<TextEditor | undefined> {
  const folder = await folderAtHand(notice);
  if (!folder) return undefined;
  const uri = vocabularyUri(folder);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, {
    ignoreIfExists: true,
    contents: new TextEncoder().encode(starterVocabulary()),
  });
  await workspace.applyEdit(edit);
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

async function folderAtHand(notice?: Uri): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage(l10n.t('Open a folder first: its vocabulary belongs in it.'));
    return undefined;
  }
  const document = notice ?? window.activeTextEditor?.document.uri;
  const own = document && folderOf(document);
  if (own || folders.length === 1) return own ?? folders[0];
  return window.showWorkspaceFolderPick({ placeHolder: l10n.t('The vocabulary of which folder?') });
}
