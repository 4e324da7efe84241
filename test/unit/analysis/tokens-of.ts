import type { Token } from '../../../src/analysis/index.ts';

/**
 * Tokens of a piece, written by hand as `surface/品詞.細分類1.細分類2` with blanks between them; ? behind the surface is a
 * word that the dictionary lacks. A blank of the piece itself is ␣.
 */
export function tokensOf(written: string): { readonly piece: string; readonly tokens: readonly Token[] } {
  let piece = '';
  const tokens = written.split(' ').map((each): Token => {
    const [word = '', features = ''] = each.split('/');
    const [pos = '*', ...details] = features.split('.');
    const surface = word.replace(/\?$/, '').replaceAll('␣', ' ');
    const start = piece.length;
    piece += surface;
    return {
      surface,
      start,
      pos,
      details: [...details, '*', '*', '*'].slice(0, 3),
      known: !word.endsWith('?'),
    };
  });
  return { piece, tokens };
}
