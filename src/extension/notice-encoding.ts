import { type TextDocument, type Uri, workspace } from 'vscode';
import type { NoticeRecord } from '../records/index.ts';
import { openDocument } from './record-files/text-of.ts';

type Encoding = NonNullable<NoticeRecord['source']['encoding']>;

/** What VS Code calls the encodings of notices. It knows no ISO-2022-JP. */
const editorNames: Partial<Record<string, string>> = {
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  shift_jis: 'shiftjis',
  'euc-jp': 'eucjp',
} satisfies Partial<Record<Encoding, string>>;

/** What a document is encoded in, as records say it: nothing for UTF-8, and for what no notice is encoded in. */
export function encodingOf({ encoding }: TextDocument): Encoding | undefined {
  return (Object.keys(editorNames) as Encoding[]).find((name) => editorNames[name] === encoding);
}

/**
 * Opens a notice in the encoding that its record names; an open one with unsaved changes stays as it is.
 *
 * @param encoding WHATWG name; nothing for UTF-8
 */
export async function openNoticeDocument(uri: Uri, encoding: string | undefined): Promise<TextDocument> {
  const name = encoding === undefined ? undefined : editorNames[encoding];
  if (name === undefined || openDocument(uri)?.isDirty) return workspace.openTextDocument(uri);
  return workspace.openTextDocument(uri, { encoding: name });
}
