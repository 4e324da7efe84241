import { type TextDocument, type Uri, workspace } from 'vscode';

/** The document of a file, where one is open. */
export function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** A file's text as the editor has it, unsaved changes included, without opening it. */
export async function textOf(uri: Uri): Promise<string> {
  const document = openDocument(uri);
  if (document) return document.getText();
  const bytes = await workspace.fs.readFile(uri);
  return (await decoded(bytes)) ?? new TextDecoder().decode(bytes);
}

/** The text of a file's bytes, in whatever encoding; nothing where that cannot be told. */
export async function decoded(bytes: Uint8Array): Promise<string | undefined> {
  const { decodeNotice } = await import('../../corpus/read/encodings/decode-notice.ts');
  const read = decodeNotice(bytes);
  return 'text' in read ? read.text : undefined;
}

export async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
