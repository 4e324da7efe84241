import { stringify } from 'csv-stringify/sync';

/** What stands in a cell; of many values, one after the other. */
export type Cell = string | number | readonly string[] | undefined;

/**
 * A row of comma-separated values (RFC 4180, ended by CRLF). Many values of one cell are parted by semicolons. A cell that a
 * spreadsheet would take for a formula (`=…`, `@…`, `＝…`) gets an apostrophe before it: names come from texts of strangers.
 */
export function csvRow(cells: readonly Cell[]): string {
  return stringify([cells.map(textOf)], {
    record_delimiter: 'windows',
    escape_formulas: true,
    // Readers trim spaces, and part rows at any line end.
    quoted_match: /^\s|[\r\n]|\s$/u,
  });
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}
