import type { CounterGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { Span } from '../../model/span.ts';
import type { Line } from '../../text/lines.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Candidate } from '../recogniser.ts';
import type { Counter } from './counters.ts';
import type { Figure } from './figure.ts';

/** A column whose head says what its bare numbers count. */
interface Column {
  readonly index: number;
  readonly head: Span;
  readonly counter: Counter;
}

interface Table {
  readonly width: number;
  readonly columns: readonly Column[];
}

/**
 * Builds the reader of bare numbers in tables, below a head that names what they count. Cells are set apart by bars or by
 * blanks.
 *
 * ```text
 * | 区分   | 対象件数 | 項目       |
 * | 会員   | 1,234    | 氏名、住所 |
 * | 合計   | 1,579    |            |
 * ```
 */
export function createTableCells(groups: readonly CounterGroup[]) {
  const counters = groups.flatMap(({ code, heads = [] }) =>
    heads.map((form): Counter => ({ form, unit: code, victims: 'usual', digitsOnly: false })),
  );

  return (text: string, lines: readonly Line[]): readonly Candidate<Figure>[] => {
    if (!counters.some(({ form }) => text.includes(form))) return [];
    const found: Candidate<Figure>[] = [];
    let table: Table | undefined;
    for (const line of lines) {
      const cells = cellsOf(text, line);
      const head = headOf(text, cells);
      if (head) table = head;
      // The last cells of a row may be empty, and blanks do not show it.
      else if (!table || cells.length < fewestCells || cells.length > table.width) table = undefined;
      else found.push(...table.columns.flatMap((column) => readCell(text, cells[column.index], column)));
    }
    return found;
  };

  function headOf(text: string, cells: readonly Span[]): Table | undefined {
    if (cells.length < fewestCells) return undefined;
    const columns = cells.flatMap((cell, index): Column[] => {
      const words = text.slice(cell.start, cell.end).replace(unitBehind, '');
      const counter = words.length <= longestHead && counters.find(({ form }) => words.endsWith(form));
      return counter ? [{ index, head: cell, counter }] : [];
    });
    return columns.length > 0 ? { width: cells.length, columns } : undefined;
  }
}

const fewestCells = 2;
const longestHead = 16;
/** 件数(件), 人数(名). */
const unitBehind = /\([件名人社世帯通枚]{1,2}\)$/u;

function readCell(
  text: string,
  cell: Span | undefined,
  { head, counter }: Column,
): readonly Candidate<Figure>[] {
  if (!cell) return [];
  const lead = /^(?:約|最大|延べ|のべ|計)? */u.exec(text.slice(cell.start, cell.end))?.[0].length ?? 0;
  const start = cell.start + lead;
  const numeral = readNumeral(text, start);
  if (numeral?.length !== cell.end - start || !Number.isInteger(numeral.value)) return [];
  return [{ start, end: cell.end, by: 'table-cell', value: { value: numeral.value, counter, head } }];
}

/** The cells of a line: between bars where it has any, else between blanks. */
function cellsOf(text: string, { start, body, bodyEnd }: Line): readonly Span[] {
  const words = text.slice(start, bodyEnd);
  const [cell, from] = words.includes('|')
    ? ([/(?<=\|)[^|\n]*(?=\|)/gu, start] as const)
    : ([/[^ ]+/gu, body] as const);
  return [...text.slice(from, bodyEnd).matchAll(cell)].map((match) => {
    const inner = match[0].trim();
    const at = from + match.index + match[0].indexOf(inner);
    return { start: at, end: at + inner.length };
  });
}
