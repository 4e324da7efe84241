import type { Line } from './lines.ts';

/** A cell that names what its row is of: short, without a figure, a comma or a stop. */
const name = /^[^\d、。,]{2,24}$/;
const fewestCells = 3;

/**
 * The lines that are rows of a table whose cells are set apart by blanks or tabs: each begins with a name, has a figure
 * in another cell, and has as many cells as the row next to it.
 *
 * ```text
 * しろくま点検予約 2019年11月-2023年4月 最大28,000件 氏名、電話番号
 * しろくまカード   2015年2月-2023年4月  1,420件     氏名、住所
 * ```
 *
 * @returns indices of lines
 */
export function readRows(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const widths = lines.map((line) => cellsOf(text, line));
  return new Set(
    widths.flatMap((width, index) =>
      width >= fewestCells && (widths[index - 1] === width || widths[index + 1] === width) ? [index] : [],
    ),
  );
}

/** How many cells a line has; 0 where it is no row. */
function cellsOf(text: string, line: Line): number {
  if (line.marker || line.dated || line.bodyEnd - line.body > longest) return 0;
  const words = text.slice(line.body, line.bodyEnd);
  if (words.includes('。') || !words.includes(' ')) return 0;
  const [first = '', ...others] = words.split(/ +/);
  return name.test(first) && others.some((cell) => /\d/.test(cell)) ? 1 + others.length : 0;
}

/** Longer lines are running text. In UTF-16 code units. */
const longest = 200;
