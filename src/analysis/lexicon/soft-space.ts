import type { Span } from '../model/span.ts';

/** White space inside a term: 氏 名, or a line break that a PDF's width put there. */
export type Gap = Span;

/**
 * Where the term would go on behind white space at `at`: a few spaces, or one line break with its indentation, never
 * a blank line.
 */
export function crossGap(text: string, at: number): number | undefined {
  let end = at;
  let breaks = 0;
  while (text[end] === ' ' || text[end] === '\n') {
    if (text[end] === '\n') breaks++;
    end++;
  }
  if (end === at || breaks > 1 || (breaks === 0 && end - at > 2)) return undefined;
  return end;
}

/**
 * Whether a term that crossed white space may end where it does. Spaces between all its characters are a way of
 * setting a label (会 社 名), and one before or behind ASCII is a way of writing it (会員 ID); elsewhere what follows must
 * not go on in the same script, or 会社 名前 would be read as 会社名. A line break is crossed only in running text: a
 * word that has its line to itself is an item of its own.
 */
export function mayEndAfterGaps(text: string, term: Span, gaps: readonly Gap[]): boolean {
  const first = gaps[0];
  if (!first) return true;
  if (gaps.some((gap) => text.slice(gap.start, gap.end).includes('\n') && !runsOn(text, term.start)))
    return false;
  const characters = term.end - term.start - gaps.reduce((sum, gap) => sum + gap.end - gap.start, 0);
  const evenlySpaced = gaps.length === characters - 1;
  if (evenlySpaced && characters > 2) return true;
  if (gaps.every((gap) => isAscii(text.charCodeAt(gap.start - 1)) !== isAscii(text.charCodeAt(gap.end))))
    return true;
  return scriptOf(text[term.end]) === 'none' || scriptOf(text[term.end]) !== scriptOf(text[term.end - 1]);
}

/** Whether something other than a bullet stands before `at` on its line. */
function runsOn(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /[^\s・•●○◆■□*※\-()①-⓿0-9.]/u.test(line);
}

function isAscii(code: number): boolean {
  return code < 0x80;
}

function scriptOf(character: string | undefined): 'kanji' | 'katakana' | 'none' {
  if (character === undefined) return 'none';
  if (/[\p{Script=Han}々]/u.test(character)) return 'kanji';
  return /[\p{Script=Katakana}ー]/u.test(character) ? 'katakana' : 'none';
}
