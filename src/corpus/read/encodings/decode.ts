import type { Decoded, Encoding } from './encoding.ts';

/** Of a thousand characters at most this many may be damaged: a byte lost in transit, not another encoding. */
const mostDamaged = 2;

/**
 * Decodes bytes that are in an encoding for certain, but for a few that were damaged on the way: each of those becomes
 * U+FFFD and the rest is read, so that one bad byte does not cost a notice.
 *
 * @returns nothing where more is damaged, or where too little is left to tell that the encoding is right
 */
export function decode(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, damaged: 0 };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const beyondAscii = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
    const damaged = text.split('\uFFFD').length - 1;
    return damaged * 1000 <= beyondAscii * mostDamaged ? { text, encoding, damaged } : undefined;
  }
}
