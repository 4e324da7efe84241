import type { NearWord } from '../nearest.ts';

/**
 * Whether the nearest word is what was meant, beyond doubt: no other is as near, and most of the letters are right. `tax` is
 * one letter from `fax`, and a word of its own.
 */
export function isEvident(written: string, [nearest, next]: readonly NearWord[]): boolean {
  if (!nearest || nearest.letters === next?.letters) return false;
  return nearest.letters === 0 || (written.length >= shortest && nearest.letters <= written.length / 4);
}

/** UTF-16 code units. */
const shortest = 5;
