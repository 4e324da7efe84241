import type { Line } from './run.ts';

/** 3, - 3 -, 3/5, 3ページ, Page 3 of 5. */
const pageNumber =
  /^[-‐–—―ー~〜（(\s]*(?:p(?:age|\.)?\s*)?\p{Nd}{1,3}(?:\s*(?:[/／]|of)\s*\p{Nd}{1,3})?\s*(?:ページ|頁)?[-‐–—―ー~〜）)\s]*$/iu;

/** In points: how far a running head may stand from where it stands on the page before. */
const sameHeight = 6;
/** Lines at the top and at the bottom of a page that may be no text of it. */
const edge = 2;

/**
 * Takes page numbers out, and what stands at the same height of most pages: a running head stays on the first of them, a
 * foot on none.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const repeated = (line: Line): readonly number[] =>
    pages.flatMap((lines, page) => (lines.some((other) => isSame(line, other)) ? [page] : []));
  return pages.map((lines, page) =>
    lines.filter((line, place) => {
      const atTop = place < edge;
      const atBottom = place >= lines.length - edge;
      if (!atTop && !atBottom) return true;
      if ((place === 0 || place === lines.length - 1) && pageNumber.test(textOf(line))) return false;
      const on = repeated(line);
      if (on.length < 2 || on.length * 2 < pages.length) return true;
      return atTop && on[0] === page;
    }),
  );
}

function isSame(one: Line, other: Line): boolean {
  return Math.abs(one.base - other.base) <= sameHeight && withoutNumber(one) === withoutNumber(other);
}

/** 月影堂 お知らせ 3/5 and 月影堂 お知らせ 4/5 are one head. */
function withoutNumber(line: Line): string {
  return textOf(line).replace(/^\p{Nd}{1,3}\s+|\s+\p{Nd}{1,3}(?:\s*[/／]\s*\p{Nd}{1,3})?$/gu, '');
}

function textOf({ segments }: Line): string {
  return segments.map(({ text }) => text).join(' ');
}
