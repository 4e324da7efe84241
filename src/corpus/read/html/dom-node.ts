import type { DomNode } from 'html-to-text';

/** All text below a node. */
export function textOf(node: DomNode): string {
  return node.data ?? childrenOf(node).map(textOf).join('');
}

export function childrenOf(node: DomNode): readonly DomNode[] {
  // A text has no children, whatever the type says.
  return node.data === undefined ? node.children : [];
}

export function attributeOf(node: DomNode, name: string): string | undefined {
  return (node.attribs as Partial<Record<string, string>> | undefined)?.[name];
}

/** The nearest elements of some names below a node, not those inside of another such element. */
export function nearest(node: DomNode, names: readonly string[]): readonly DomNode[] {
  return childrenOf(node).flatMap((child) =>
    child.name !== undefined && names.includes(child.name) ? [child] : nearest(child, names),
  );
}
