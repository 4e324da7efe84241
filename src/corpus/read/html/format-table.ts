import type { DomNode, FormatCallback } from 'html-to-text';
import { attributeOf, childrenOf, nearest, textOf } from './dom-node.ts';
import { tableLines } from './table-lines.ts';

/** A table as `table-lines.ts` says; one that only lays the page out is read cell by cell, as what it holds. */
export const formatTable: FormatCallback = (table, walk, builder) => {
  const rows = nearest(table, ['tr']).map((row) => nearest(row, ['td', 'th']));
  const captions = nearest(table, ['caption']);
  if (captions.length > 0) {
    builder.openBlock({ leadingLineBreaks: 2 });
    walk([...captions], builder);
    builder.closeBlock({ trailingLineBreaks: 1 });
  }
  if (laysOut(table, rows)) {
    for (const cell of rows.flat()) {
      builder.openBlock({ leadingLineBreaks: 2 });
      walk([...childrenOf(cell)], builder);
      builder.closeBlock({ trailingLineBreaks: 2 });
    }
    return;
  }
  builder.openTable();
  for (const row of rows) {
    builder.openTableRow();
    for (const cell of row) {
      builder.openTableCell();
      walk([...childrenOf(cell)], builder);
      builder.closeTableCell({ colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') });
    }
    builder.closeTableRow();
  }
  builder.closeTable({
    tableToString: (cells) => tableLines(cells, isHeaded(rows)),
    leadingLineBreaks: captions.length > 0 ? 1 : 2,
    trailingLineBreaks: 2,
  });
};

/** A list of terms and their descriptions, as a table of two columns. */
export const formatDescriptions: FormatCallback = (list, walk, builder) => {
  builder.openTable();
  let term: DomNode | undefined;
  const row = (...cells: readonly (DomNode | undefined)[]): void => {
    builder.openTableRow();
    for (const cell of cells) {
      builder.openTableCell();
      if (cell) walk([...childrenOf(cell)], builder);
      builder.closeTableCell();
    }
    builder.closeTableRow();
  };
  for (const element of nearest(list, ['dt', 'dd'])) {
    if (element.name === 'dd') row(term, element);
    else if (term) row(term, undefined);
    term = element.name === 'dt' ? element : undefined;
  }
  if (term) row(term, undefined);
  builder.closeTable({ tableToString: (cells) => tableLines(cells, false) });
};

/** Characters of a cell that is a part of the page rather than of a table. */
const longestCell = 600;

function laysOut(table: DomNode, rows: readonly (readonly DomNode[])[]): boolean {
  if (['presentation', 'none'].includes(attributeOf(table, 'role') ?? '')) return true;
  if (rows.every((row) => row.length < 2)) return true;
  return rows.flat().some((cell) => nearest(cell, ['table']).length > 0 || textOf(cell).length > longestCell);
}

/** 区分, 件数 above a table of two columns; but no head is the left cell of 発生日, 2023年4月3日. */
function isHeaded([first = [], ...others]: readonly (readonly DomNode[])[]): boolean {
  return first.length > 1 && others.length > 0 && first.every(({ name }) => name === 'th');
}

function spanOf(cell: DomNode, name: string): number {
  const span = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}
