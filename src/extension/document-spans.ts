import { Range, type TextDocument } from 'vscode';
import type { Span } from '../analysis/index.ts';

/** From UTF-16 offsets to the editor's lines and columns: here and nowhere else. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** From the editor's range to UTF-16 offsets of `document.getText()`. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
