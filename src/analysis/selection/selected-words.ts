import type { Span } from '../model/span.ts';

/** Blanks at the ends of a selection belong to no quote: spaces of either width, tabs, line breaks. */
const blank = /\s/u;

/** A selection without the blanks at its ends; nothing where it holds nothing else. Offsets are UTF-16 code units. */
export function withoutBlankEnds(text: string, { start, end }: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && blank.test(text.charAt(from))) from++;
  while (to > from && blank.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** Selected words as a name or a term is written: a PDF's line breaks are none of it, other blanks are one. */
export function onOneLine(words: string): string {
  return words
    .trim()
    .replace(/[^\S\n]*\n\s*/gu, (gap, at: number, whole: string) =>
      joinsWords(whole, at, gap.length) ? ' ' : '',
    )
    .replace(/[ \t]+/gu, ' ');
}

/** Between letters of a script that has spaces a line break stands for one. */
function joinsWords(text: string, at: number, length: number): boolean {
  return /[\w,.]/u.test(text.charAt(at - 1)) && /\w/u.test(text.charAt(at + length));
}
