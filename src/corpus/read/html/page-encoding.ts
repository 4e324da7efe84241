import type { Failure } from '../../failure.ts';
import { decodeNotice } from '../encodings/decode-notice.ts';

/** How far into a page the standard looks for what it says of its encoding. */
const prescanned = 1024;

const declaration =
  /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w.:-]{2,40})/iu;

/**
 * The text of a page's bytes. By rule a byte order mark decides, then what the page says of itself (`<meta charset>`). But a
 * page of UTF-8 that says Shift_JIS was converted without its head, and so was one of UTF-8 in disguise: bytes that are
 * sound UTF-8, or carry the escapes of ISO-2022-JP, are read as that. Then the page is believed, and where it says nothing,
 * or something that cannot be, its encoding is recognised as any notice's.
 */
export function decodePage(bytes: Uint8Array): { readonly text: string } | Omit<Failure, 'path'> {
  const recognised = decodeNotice(bytes);
  if ('text' in recognised && !['shift_jis', 'euc-jp'].includes(recognised.encoding)) return recognised;
  const declared = declaredEncoding(bytes);
  if (declared === undefined) return recognised;
  try {
    return { text: new TextDecoder(declared, { fatal: true }).decode(bytes) };
  } catch {
    return recognised;
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned));
  const match = declaration.exec(head);
  return match?.[1] ?? match?.[2];
}
