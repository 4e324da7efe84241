import { isCollection, isScalar, visit, type Document, type Node } from 'yaml';
import type { Span } from '../analysis/index.ts';

/** The parser marks no more than the first letter of a key. */
export function keyAt(document: Document.Parsed, offset: number): Span | undefined {
  let found: Span | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.range?.[0] === offset) found = rangeOf(key);
    },
  });
  return found;
}

/** The parser misses a closing quote only where the text ends; a person wants to see where it opens. */
export function openQuote(document: Document.Parsed, text: string, before: number): Span | undefined {
  return lastOpening(document, before, (node, opens) => isScalar(node) && /["']/.test(text.charAt(opens)));
}

export function openBracket(document: Document.Parsed, text: string, before: number): Span | undefined {
  return lastOpening(
    document,
    before,
    (node) => isCollection(node) && node.flow === true && !closes(node, text),
  );
}

function lastOpening(
  document: Document.Parsed,
  before: number,
  fits: (node: Node, opens: number) => boolean,
): Span | undefined {
  let found: Span | undefined;
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0] ?? Infinity;
      if (start <= before && fits(node, start)) found = { start, end: start + 1 };
    },
  });
  return found;
}

/** The parser marks what follows a tag that it cannot read. */
export function tagBefore(text: string, offset: number): Span | undefined {
  const start = text.lastIndexOf('!', offset);
  return start < 0 ? undefined : { start, end: start + 1 };
}

/** Whether a collection in brackets has its closing one. */
function closes({ range }: Node, text: string): boolean {
  return /[\]}]/.test(text.charAt((range?.[1] ?? 0) - 1));
}

export function rangeOf({ range }: Node): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
