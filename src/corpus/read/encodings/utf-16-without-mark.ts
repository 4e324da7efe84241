import { decode } from './decode.ts';
import type { Decoded } from './encoding.ts';

/** What a text is written in: not the odd signs of all scripts that bytes of a program make, read in pairs. */
const ordinary =
  /^[\t\n\f\r\u0020-\u007E\u00A0-\u00FF\u2000-\u27BF\u3000-\u30FF\u3200-\u33FF\u4E00-\u9FFF\uFF00-\uFFEF]*$/u;

/**
 * UTF-16 without its mark gives itself away by the zeros of its line breaks, digits and Latin letters, all of them at odd
 * places, or all at even ones.
 *
 * @returns nothing where that is not evident
 */
export function readUtf16WithoutMark(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even > 0 === odd > 0) return undefined;
  const decoded = decode(bytes, odd > 0 ? 'utf-16le' : 'utf-16be');
  return decoded?.damaged === 0 && ordinary.test(decoded.text) ? decoded : undefined;
}
