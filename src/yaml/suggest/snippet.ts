import type { SchemaNode } from '../schema/schema-tree.ts';

/** As many codes can be chosen from a list in the snippet itself. */
const fewCodes = 10;

/**
 * Writes what the schema requires under a key, as a snippet of VS Code: a stop for each value, in the layout of our
 * files. Maps that hold no list stand on one line.
 */
export class SnippetWriter {
  #stops = 0;

  get stops(): number {
    return this.#stops;
  }

  /** What follows `key:`, with its blank. @param indent of the key */
  underKey(node: SchemaNode, indent: number): string {
    if (isPlain(node) || isList(node, isPlain) || isFlat(node)) return ` ${this.inFlow(node)}`;
    const deeper = indent + 2;
    const inside = node.type === 'array' ? this.entry(node, deeper) : this.#map(node, deeper);
    return `\n${' '.repeat(deeper)}${inside}`;
  }

  /** An entry of a list, dash and all. @param indent of the dash */
  entry(list: SchemaNode, indent: number): string {
    const item = list.under(0);
    if (!item || isPlain(item) || isFlat(item)) return `- ${item ? this.inFlow(item) : this.#stop()}`;
    return `- ${this.#map(item, indent + 2)}`;
  }

  inFlow(node: SchemaNode): string {
    if (node.type === 'array') {
      const item = node.under(0);
      return `[${item && !isPlain(item) ? this.inFlow(item) : this.#stop()}]`;
    }
    if (node.type === 'object') {
      const pairs = requiredOf(node).map(([key, value]) => `${key}: ${this.inFlow(value)}`);
      return `{${pairs.length > 0 ? pairs.join(', ') : this.#stop()}}`;
    }
    if (node.type === 'boolean') return 'true';
    return node.constant ?? this.#stop(node);
  }

  #map(node: SchemaNode, indent: number): string {
    const lines = requiredOf(node).map(([key, value]) => `${key}:${this.underKey(value, indent)}`);
    return lines.length > 0 ? lines.join(`\n${' '.repeat(indent)}`) : this.#stop();
  }

  #stop(node?: SchemaNode): string {
    this.#stops += 1;
    const codes = node?.codes ?? [];
    const choose = this.#stops > 1 && codes.length > 0 && codes.length <= fewCodes;
    return choose ? `\${${this.#stops}|${codes.map(({ code }) => code).join(',')}|}` : `$${this.#stops}`;
  }
}

function requiredOf(node: SchemaNode): [string, SchemaNode][] {
  return node.required.flatMap((key) => {
    const under = node.under(key);
    return under ? [[key, under] satisfies [string, SchemaNode]] : [];
  });
}

export function isPlain(node: SchemaNode): boolean {
  return node.type !== 'object' && node.type !== 'array';
}

function isList(node: SchemaNode, of: (item: SchemaNode) => boolean): boolean {
  const item = node.type === 'array' ? node.under(0) : undefined;
  return item !== undefined && of(item);
}

/** A map of few and plain things: a quote, a review, a source. */
function isFlat(node: SchemaNode): boolean {
  if (node.type !== 'object' || node.keys.length === 0) return false;
  return node.keys.every((key) => {
    const under = node.under(key);
    return under !== undefined && (isPlain(under) || isFlat(under));
  });
}
