import { type TextDocument, type Uri, workspace } from 'vscode';

/** The document of a file, where one is open. */
export function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** A file's text as the editor has it, unsaved changes included, without opening it. */
export async function textOf(uri: Uri): Promise<string> {
  return openDocument(uri)?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri));
}

export async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
