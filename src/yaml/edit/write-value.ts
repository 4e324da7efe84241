import type { Node, Scalar } from 'yaml';
import { rangeOf } from './elements.ts';
import type { YamlSource } from './yaml-source.ts';

/** Writes another value in the place of one. */
export function replaceScalar(source: YamlSource, node: Scalar, text: string): void {
  const { start, end } = rangeOf(node);
  // A text over several lines (`|`, `>`) ends with its line break.
  const lineBreak = source.text.slice(start, end).endsWith('\n') ? source.eol : '';
  source.replace(start, end, text + lineBreak);
}

/**
 * Writes a value in the place of none (`key:`), or of an empty list.
 *
 * @param lines what stands behind the colon, then the lines below, without indentation
 * @param column an offset at the column of the key
 */
export function fillValue(source: YamlSource, node: Node, lines: readonly string[], column: number): void {
  const { start, end } = rangeOf(node);
  const [onKeyLine = '', ...below] = lines;
  const colon = behindColon(source, node);
  // Where no value is written at all, a comment may follow the colon.
  source.replace(colon, end > start ? end : colon, onKeyLine);
  if (below.length === 0) return;
  const indent = ' '.repeat(column - source.lineStart(column));
  source.insertLines(
    source.nextLine(end),
    below.map((line) => indent + line),
  );
}

/** Writes `[]` in the place of a list. @param end of its last element */
export function emptyList(source: YamlSource, node: Node, end: number): void {
  source.replace(behindColon(source, node), end, ' []');
}

function behindColon(source: YamlSource, node: Node): number {
  return source.text.slice(0, rangeOf(node).start).trimEnd().length;
}
