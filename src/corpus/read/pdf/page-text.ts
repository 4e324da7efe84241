import type { Line } from './run.ts';

/** How much wider than usual the space above a line is where a paragraph begins. */
const apart = 1.45;
/** Columns from which on lines of cells are a table with bars. */
const fewestColumns = 3;

/**
 * The text of a page's lines in reading order: a line a line, for the analysis joins what was wrapped; an empty line where
 * the page has a gap; cells parted by tabs, or by bars in rows of three and more.
 */
export function pageText(lines: readonly Line[]): string {
  const usual = usualLeading(lines);
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      const leading = before ? line.base - before.base : 0;
      // Going up is the next column.
      const gap = before !== undefined && (leading < 0 || leading > apart * usual);
      return `${gap ? '\n' : ''}${lineText(line, [lines[index - 1], lines[index + 1]])}`;
    })
    .join('\n');
}

function lineText({ segments }: Line, beside: readonly (Line | undefined)[]): string {
  const cells = segments.map(({ text }) => text.replace(/^[ \t]+|\s+$/gu, ''));
  const isRow =
    cells.length >= fewestColumns && beside.some((line) => line?.segments.length === cells.length);
  return isRow ? `| ${cells.join(' | ')} |` : cells.join('\t');
}

/** The distance between lines that most have, in points. */
function usualLeading(lines: readonly Line[]): number {
  const leadings = lines
    .map((line, index) => line.base - (lines[index - 1]?.base ?? Infinity))
    .filter((leading) => leading > 0)
    .sort((one, other) => one - other);
  // A page of short paragraphs has as many gaps between them as lines: the narrower ones are between lines.
  return leadings[Math.floor(leadings.length / 3)] ?? 0;
}
