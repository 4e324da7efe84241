import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { Span } from '../analysis/index.ts';

/** Keys and list places from the root to a value: `['exposures', 0, 'certainty']`. */
export type Path = readonly (string | number)[];

/** `exposures[0].certainty` */
export function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

export function nodeAt(document: Document, path: Path): Node | undefined {
  let node: unknown = document.contents;
  for (const part of path) node = isSeq(node) ? node.items[Number(part)] : pairOf(node, part)?.value;
  return isNode(node) ? node : undefined;
}

function pairOf(node: unknown, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  // Of a key that stands twice the later one counts, as in the value that is checked.
  return node.items.findLast((pair) => keyText(pair) === String(key));
}

export function keyText({ key }: Pair): string {
  if (!isScalar(key)) return String(key);
  // A key that is left out reads as an empty one.
  return key.value === null ? '' : String(key);
}

/** The key of a value, as a span of the YAML text; a place in a list has none. */
export function keySpan(document: Document, path: Path): Span | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  return spanOf(pairOf(nodeAt(document, path.slice(0, -1)), last)?.key);
}

/**
 * What to mark of a value: the value itself where it stands on its own (text, a number, something in brackets), else its
 * key, or the first key inside, so that a whole block is never marked.
 */
export function valueSpan(document: Document, path: Path): Span {
  const node = nodeAt(document, path);
  const own = spanOf(node);
  if (own && own.end > own.start && !isBlock(node)) return own;
  return keySpan(document, path) ?? firstKeySpan(node) ?? own ?? { start: 0, end: 0 };
}

function isBlock(node: unknown): boolean {
  return isCollection(node) && node.flow !== true;
}

function firstKeySpan(node: unknown): Span | undefined {
  if (isSeq(node)) return firstKeySpan(node.items[0]);
  if (isMap(node)) return spanOf(node.items[0]?.key);
  return isBlock(node) ? undefined : spanOf(node);
}

function spanOf(node: unknown): Span | undefined {
  if (!isNode(node) || isAlias(node) || !node.range) return undefined;
  return { start: node.range[0], end: node.range[1] };
}
