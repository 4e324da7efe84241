import type { Span } from '../model/span.ts';
import { codeAt } from '../text/code-at.ts';

/** White space inside a term: 氏 名, or a line break that a PDF's width put there. */
export type Gap = Span;

/**
 * Where the term would go on behind white space at `at`: a few spaces, or one line break with its indentation, never
 * a blank line.
 */
export function crossGap(text: string, at: number): number | undefined {
  let end = at;
  let breaks = 0;
  for (let code = codeAt(text, end); code === 0x20 || code === 0x0a; code = codeAt(text, end)) {
    if (code === 0x0a) breaks++;
    end++;
  }
  if (end === at || breaks > 1 || (breaks === 0 && end - at > 2)) return undefined;
  return end;
}

/**
 * Whether a term that crossed white space may end where it does. Spaces between all its characters are a way of
 * setting a label (会 社 名), and one beside ASCII or between katakana is a way of writing it (会員 ID, メール アドレス); any
 * other would read two columns as one word (会員  氏名). Of two characters only what follows can tell: it must not go on
 * in the same script. A line break is crossed only in running text: a word that has its line to itself is an item of
 * its own.
 */
export function mayEndAfterGaps(text: string, term: Span, gaps: readonly Gap[]): boolean {
  const first = gaps[0];
  if (!first) return true;
  const broken = gaps.filter((gap) => text.slice(gap.start, gap.end).includes('\n'));
  if (broken.length > 0 && !runsOn(text, term.start)) return false;
  const characters = term.end - term.start - gaps.reduce((sum, gap) => sum + gap.end - gap.start, 0);
  const next = scriptOf(text[term.end]);
  const endsHere = next === 'none' || next !== scriptOf(text[term.end - 1]);
  if (gaps.length === characters - 1) return characters > 2 || endsHere;
  return gaps.every((gap) => (broken.includes(gap) ? endsHere : joinsScripts(text, gap)));
}

/** Whether a space stands beside ASCII or between katakana. */
function joinsScripts(text: string, gap: Gap): boolean {
  const before = text.charCodeAt(gap.start - 1);
  const after = text.charCodeAt(gap.end);
  if (isAscii(before) || isAscii(after)) return true;
  return scriptOf(text[gap.start - 1]) === 'katakana' && scriptOf(text[gap.end]) === 'katakana';
}

/** How far back a line's beginning is looked for, in UTF-16 code units. */
const reach = 64;

/** Whether something other than a bullet stands before `at` on its line. */
function runsOn(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
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
