import type { CST } from 'yaml';
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../analysis/index.ts';

/**
 * The elements of a map or list as they stand in the text: from the key, or the dash in a block list, to the last
 * character of the value (no trailing comment, no line break).
 */
export function elementsOf(node: YAMLMap | YAMLSeq, text: string): Span[] {
  if (isMap(node))
    return node.items.map((pair) => ({ start: rangeOf(pair.key).start, end: contentEnd(pair, text) }));
  const dashes = dashesOf(node);
  return node.items.map((item, place) => {
    const { start, end } = { start: rangeOf(item).start, end: contentEnd(item, text) };
    const dash = dashes[place];
    return dash === undefined ? { start, end } : { start: dash, end: Math.max(end, dash + 1) };
  });
}

function dashesOf({ srcToken }: YAMLSeq): number[] {
  if (srcToken?.type !== 'block-seq') return [];
  return srcToken.items.flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    return dash ? [dash.offset] : [];
  });
}

function contentEnd(node: unknown, text: string): number {
  if (isPair(node))
    return Math.max(rangeOf(node.key).end, isNode(node.value) ? contentEnd(node.value, text) : 0);
  if (isCollection(node) && node.flow !== true) {
    const last = isMap(node) || isSeq(node) ? elementsOf(node, text).at(-1) : undefined;
    return last?.end ?? rangeOf(node).end;
  }
  const { start, end } = rangeOf(node);
  if (!isScalar(node) || !isBlockScalar(node.srcToken)) return end;
  return start + text.slice(start, end).trimEnd().length;
}

function isBlockScalar(token: CST.Token | undefined): boolean {
  return token?.type === 'block-scalar';
}

/** The text of a node, without comments behind it; of a block it may end with its line break. */
export function rangeOf(node: unknown): Span {
  const range = isNode(node) ? node.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
