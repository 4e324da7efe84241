import type { Position, Range } from 'vscode';
import type { Span } from '../../analysis/index.ts';

/**
 * A range of lines and columns as UTF-16 offsets into a text, which may have other line ends than the editor gives its
 * document.
 */
export function spanInText(text: string, { start, end }: Range): Span {
  return { start: offsetIn(text, start), end: offsetIn(text, end) };
}

function offsetIn(text: string, { line, character }: Position): number {
  let lineStart = 0;
  let left = line;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|[\r\n]/gu)) {
    if (left === 0) break;
    left--;
    lineStart = index + lineEnd.length;
  }
  return Math.min(text.length, lineStart + character);
}
