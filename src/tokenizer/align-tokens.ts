import type { Token } from '../analysis/index.ts';

/** A morpheme that does not yet know where it stands. */
export type UnplacedToken = Omit<Token, 'start'>;

/**
 * Places tokens in the text by searching each surface from the end of the one before.
 *
 * kuromoji's own `word_position` cannot be used: it counts code points from 1, and drifts when characters are skipped
 * (it drops what follows an emoji: 😀😀、 yields one token) or when a sentence ends in a token of several characters.
 *
 * @returns tokens with UTF-16 offsets, ascending and never overlapping; a surface that the text lacks is left out
 */
export function alignTokens(text: string, tokens: readonly UnplacedToken[]): Token[] {
  const aligned: Token[] = [];
  let cursor = 0;
  for (const token of tokens) {
    const start = text.indexOf(token.surface, cursor);
    if (start < 0 || token.surface === '') continue;
    aligned.push({ ...token, start });
    cursor = start + token.surface.length;
  }
  return aligned;
}
