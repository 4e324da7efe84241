import { type Cell, csvRow } from './csv-row.ts';

/** The columns of a table, by name, in their order. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

export interface CsvTable<Row> {
  /** The row of names. */
  readonly head: string;
  row(row: Row): string;
}

export function csvTable<Row>(columns: Columns<Row>): CsvTable<Row> {
  const cells = Object.values(columns);
  return {
    head: csvRow(Object.keys(columns)),
    row: (row) => csvRow(cells.map((cell) => cell(row))),
  };
}
