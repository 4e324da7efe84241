/** A place as people count it: lines and columns from 1, columns in UTF-16 code units, as editors do. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** @param offset UTF-16 code units from the start of `text` */
export function lineColumn(text: string, offset: number): LineColumn {
  const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
