import type { NoticeRecord } from '../../records/index.ts';

/** What a notice's text is made of, where it is no text itself. */
export type OriginalType = NonNullable<NoticeRecord['source']['original']>['mediaType'];

const byName: readonly (readonly [RegExp, OriginalType])[] = [
  [/\.html?$/iu, 'text/html'],
  [/\.xhtml$/iu, 'application/xhtml+xml'],
  [/\.pdf$/iu, 'application/pdf'],
];

/** The head of a page that was saved under another name. */
const pageHead = /^(?:\uFEFF|\s|<!--[^]*?-->|<\?xml[^>]*>)*(?:<!doctype\s+html|<html)[\s>]/iu;
/** Readers of PDF look for its head this far. */
const headLength = 1024;

/**
 * What a file is that is no text, by its first bytes, else by its name: a PDF is one whatever it is called, and a page is one
 * that begins like one.
 *
 * @returns nothing for a text
 */
export function originalType(bytes: Uint8Array, path: string): OriginalType | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  if (head.includes('%PDF-')) return 'application/pdf';
  const named = byName.find(([name]) => name.test(path))?.[1];
  return named ?? (pageHead.test(head) ? 'text/html' : undefined);
}
