import type { Failure } from '../failure.ts';

/**
 * The text of a file's bytes, as VS Code shows it: UTF-8, or UTF-16 with a byte order mark. The mark is no part of
 * the text, so that offsets are those of the editor; line ends stay as they are.
 *
 * @returns the text, or why the bytes are none
 */
export function decodeText(bytes: Uint8Array): string | Omit<Failure, 'path'> {
  const encoding = encodingByMark(bytes);
  if (encoding) return textWithoutNul(new TextDecoder(encoding).decode(bytes));
  try {
    const text = textWithoutNul(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof text === 'string' && TO_KANJI.some((escape) => text.includes(escape)) ? NOT_UTF8 : text;
  } catch {
    return bytes.includes(0) ? NOT_TEXT : NOT_UTF8;
  }
}

const NOT_TEXT = { code: 'not-text', message: 'It is binary, not text.' } as const;

const NOT_UTF8 = {
  code: 'not-utf8',
  message: 'It is not UTF-8 (Shift_JIS, EUC-JP or ISO-2022-JP?): convert it to UTF-8 first.',
} as const;

/** ISO-2022-JP is ASCII by its bytes; it gives itself away by the escapes that switch to JIS X 0208. */
const TO_KANJI = ['\u001B$@', '\u001B$B'];

function encodingByMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function textWithoutNul(text: string): string | typeof NOT_TEXT {
  return text.includes('\0') ? NOT_TEXT : text;
}
