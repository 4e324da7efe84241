import { type DocumentFilter, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { vocabularyPath } from '../../corpus/read/vocabulary-path.ts';

/** Where the providers of vocabularies answer. */
export const vocabularySelector: DocumentFilter = { language: 'yaml', pattern: `**/${vocabularyPath}` };

/** The file of a folder's vocabulary, whether it is there or not. */
export function vocabularyUri({ uri }: WorkspaceFolder): Uri {
  return Uri.joinPath(uri, vocabularyPath);
}

/** The folder whose words a document is read by: its own; unsaved text belongs to the only folder that there is. */
export function folderOf(uri: Uri): WorkspaceFolder | undefined {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  const own = workspace.getWorkspaceFolder(uri);
  return own ?? (uri.scheme === 'untitled' && others.length === 0 ? only : undefined);
}

/** Whether a document is read by the words of a folder. */
export function isIn(folder: WorkspaceFolder, uri: Uri): boolean {
  return folderOf(uri)?.uri.toString() === folder.uri.toString();
}
