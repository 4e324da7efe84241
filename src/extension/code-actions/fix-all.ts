import { type TextDocument, WorkspaceEdit } from 'vscode';
import { rangeOf } from '../document-spans.ts';
import { changedSpan } from '../record-files/changed-span.ts';
import type { DocumentMends } from './document-mends.ts';

/** All safe mends of a document as one edit; nothing where there are none. */
export async function fixAllEdit(
  mends: DocumentMends,
  document: TextDocument,
): Promise<WorkspaceEdit | undefined> {
  const { version, file } = await mends.read(document);
  const { mendAll } = await import('../../yaml/index.ts');
  if (version !== document.version) return undefined;
  const change = changedSpan(file.text, mendAll(file.text, file.kind).text);
  if (!change) return undefined;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, change), change.text);
  return edit;
}
