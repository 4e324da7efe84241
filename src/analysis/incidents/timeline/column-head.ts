import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { indexAt } from '../../text/locate.ts';
import { compact } from './words-before.ts';

/** A table's head is looked for in so many lines above; fewer cells than this make no table. */
const farthest = 15;
const fewestCells = 3;

/**
 * The head of the column that a date stands in, of a table whose cells are set off by rules or blanks:
 *
 * `サービス名 公開状態だった期間 件数` over `みほんカー 2015/2/9~2023/4/26 1,420件` → 公開状態だった期間
 */
export function columnHead({ lines, text }: Layout, date: Span): string {
  const at = indexAt(lines, date.start);
  const line = lines[at];
  if (!line || line.bodyEnd - line.start > 300) return '';
  const ruled = text.slice(line.start, line.bodyEnd).includes('|');
  const before = cellsOf(text.slice(line.start, date.start), ruled);
  const column = before.length - 1;
  let head: string[] = [];
  for (let above = at - 1; above >= 0 && at - above <= farthest; above -= 1) {
    const other = lines[above];
    if (!other || other.bodyEnd - other.start > 300) break;
    const words = text.slice(other.start, other.bodyEnd);
    const cells = cellsOf(words, ruled);
    if (cells.length < fewestCells || words.includes('。') || column >= cells.length) break;
    if (!/^[-:| ]*$/.test(words)) head = cells;
  }
  return compact(head[column] ?? '');
}

/** What stands before a date in its row ends in the date's own cell, which may be empty so far. */
function cellsOf(words: string, ruled: boolean): string[] {
  return ruled ? words.split('|') : words.replace(/^ +/, '').split(/ +/);
}
