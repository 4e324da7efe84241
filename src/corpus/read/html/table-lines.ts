/** A cell's text, whose lines are parted by `\n`. */
export interface Cell {
  readonly text: string;
  /** Columns and rows that it spans. */
  readonly colspan: number;
  readonly rowspan: number;
}

/**
 * A table as lines that read like the page, in the form that the analysis reads best.
 *
 * Of two columns, the left one names what stands in the right one: a tab between them (発生日⇥2023年4月3日), or the name on a
 * line of its own above several lines. Of more, or below heads, a row is a line between bars, which shows empty cells too:
 *
 * ```text
 * | 区分 | 対象件数 | 項目 |
 * | 会員 | 1,204件 | 氏名、住所 |
 * ```
 *
 * @param headed whether the first row holds the heads of columns
 */
export function tableLines(rows: readonly (readonly Cell[])[], headed: boolean): string {
  const grid = withoutEmpty(gridOf(rows));
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width < 2) return grid.flat().join('\n');
  if (width === 2 && !headed) return grid.map(([name = '', words = '']) => pairLines(name, words)).join('\n');
  return grid.map((row) => `| ${row.map(onOneLine).join(' | ')} |`).join('\n');
}

/** Every cell at its place. What a cell spans is empty but for the first column, which names each of its rows. */
function gridOf(rows: readonly (readonly Cell[])[]): readonly string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const { text, colspan, rowspan } of row) {
      while (grid[top]?.[left] !== undefined) left += 1;
      for (let down = 0; down < Math.min(rowspan, mostSpanned); down++) {
        for (let right = 0; right < Math.min(colspan, mostSpanned); right++) {
          const isFirst = right === 0 && (down === 0 || left === 0);
          const line = grid[top + down];
          if (line) line[left + right] = isFirst ? text.trim() : '';
        }
      }
      left += colspan;
    }
  }
  return grid.map((row) => Array.from(row, (text) => (text as string | undefined) ?? ''));
}

const mostSpanned = 100;

/** Without rows and columns in which nothing stands, each row as long as the others. */
function withoutEmpty(grid: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    grid.some((row) => row[column]),
  );
  return grid.filter((row) => row.some(Boolean)).map((row) => columns.map((column) => row[column] ?? ''));
}

function pairLines(name: string, words: string): string {
  if (name === '' || words === '') return name + words;
  const label = onOneLine(name);
  return words.includes('\n') ? `\n${label}\n${words.replace(/\n{2,}/gu, '\n')}\n` : `${label}\t${words}`;
}

/** The lines of a cell as a list of words: 氏名、住所. */
function onOneLine(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/(?<=[。、，,：:（(・])\n|\n(?=[（()）、。※])/gu, '')
    .replace(/\n[・･]?/gu, '、')
    .replace(/[|｜]/gu, '／');
}
