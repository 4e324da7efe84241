import type { Failure } from '../../failure.ts';
import { decode } from './decode.ts';
import type { Decoded } from './encoding.ts';
import { recogniseLegacy } from './recognise-legacy.ts';
import { readUtf16WithoutMark } from './utf-16-without-mark.ts';

/**
 * The text of a notice's bytes, whatever a Japanese text is encoded in: UTF-8, UTF-16 (with its mark, or where its zeros
 * give it away), Shift_JIS with its additions (CP932), EUC-JP, ISO-2022-JP. The mark is no part of the text, so that
 * offsets are those of the editor; line ends stay as they are.
 *
 * A few damaged bytes in a long text are read as U+FFFD; see {@link decode}.
 *
 * @returns the text, or why the bytes are none
 */
export function decodeNotice(bytes: Uint8Array): Decoded | Omit<Failure, 'path'> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return withoutNul(decode(bytes, 'utf-16le'));
  if (first === 0xfe && second === 0xff) return withoutNul(decode(bytes, 'utf-16be'));
  if (bytes.includes(0)) return readUtf16WithoutMark(bytes) ?? NOT_TEXT;
  const unicode = decode(bytes, 'utf-8');
  if (unicode && !unicode.text.includes(ESCAPE)) return unicode;
  return recogniseLegacy(bytes) ?? unicode ?? UNKNOWN_ENCODING;
}

/** ISO-2022-JP is UTF-8 too by its bytes; only what switches its sets gives it away. */
const ESCAPE = '\u001B';

const NOT_TEXT = { code: 'not-text', message: 'It is binary, not text.' } as const;

const UNKNOWN_ENCODING = {
  code: 'unknown-encoding',
  message:
    'Its encoding cannot be told: it is not UTF-8, and does not read as Shift_JIS, EUC-JP or ISO-2022-JP. Convert it to UTF-8 first.',
} as const;

function withoutNul(decoded: Decoded | undefined): Decoded | typeof NOT_TEXT {
  return decoded && !decoded.text.includes('\0') ? decoded : NOT_TEXT;
}
