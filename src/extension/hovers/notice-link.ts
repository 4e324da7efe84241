import type { Uri } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { lineColumn } from '../../yaml/line-column.ts';

/**
 * A link that opens a file and selects a span of it: `#L12,5-L12,9` is VS Code's own way of naming lines and columns.
 *
 * @param text of the file, that the span counts in
 */
export function linkTo(uri: Uri, text: string, { start, end }: Span): string {
  const [from, to] = [lineColumn(text, start), lineColumn(text, end)];
  const fragment = `L${from.line},${from.column}-L${to.line},${to.column}`;
  return uri.with({ fragment }).toString();
}
