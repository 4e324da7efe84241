import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { commands, extensions, Uri, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { NoticeAnnotatorApi } from '../../src/extension/extension.ts';

/** The folder that the tests run in: a copy of samples/. */
function workspaceRoot(): Uri {
  return workspace.workspaceFolders?.[0]?.uri ?? assert.fail('no workspace is open');
}

export const inWorkspace = (path: string): Uri => Uri.joinPath(workspaceRoot(), path);

export async function api(): Promise<NoticeAnnotatorApi> {
  const extension = extensions.getExtension<NoticeAnnotatorApi>('notice-annotator.notice-annotator');
  return (await extension?.activate()) ?? assert.fail('the extension is not installed');
}

/**
 * Writes a file of the workspace. A star in its path stands for a name that no test has used yet: the editor remembers the
 * text of a file for a while after its last tab is closed, whatever happens to the file.
 */
export async function writeFile(path: string, text: string): Promise<Uri> {
  const uri = inWorkspace(path.replace('*', `test-${randomUUID()}`));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readFile(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

export async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

export async function show(uri: Uri): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

/** Closes every editor and throws unsaved text away. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments) {
    if (!document.isDirty || document.isUntitled) continue;
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until something holds, for what the editor does in its own time. */
export async function eventually<Value>(
  what: string,
  look: () => Value | undefined | Promise<Value | undefined>,
): Promise<Value> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const value = await look();
    if (value !== undefined) return value;
    assert.ok(Date.now() < deadline, `not within twenty seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** UTF-16 offsets of the nth occurrence of some words. */
export function spanIn(
  document: TextDocument,
  words: string,
  occurrence = 0,
): { start: number; end: number } {
  const text = document.getText();
  let start = text.indexOf(words);
  for (let nth = 0; nth < occurrence; nth++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `${words} does not stand in the document`);
  return { start, end: start + words.length };
}
