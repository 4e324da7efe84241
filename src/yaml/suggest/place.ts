import { cursorAt, type Beside, type Cursor } from '../cursor/cursor.ts';
import type { SchemaNode, SchemaTree } from '../schema/schema-tree.ts';

/** A key or a value at a place of a file, and what the schema says of it. */
export type Place = KeyPlace | ValuePlace;

export interface KeyPlace {
  readonly kind: 'key';
  readonly cursor: Cursor;
  /** The map that the key stands in. */
  readonly map: SchemaNode;
  readonly beside: Beside;
}

export interface ValuePlace {
  readonly kind: 'value';
  readonly cursor: Cursor;
  readonly node: SchemaNode;
  /** The list that the value stands in, where it does. */
  readonly list?: SchemaNode;
  readonly beside: Beside;
}

/** @returns nothing where the schema allows nothing, or nothing can be written */
export function placeAt(text: string, offset: number, schema: SchemaTree): Place | undefined {
  const cursor = cursorAt(text, offset);
  const node = cursor && schema(cursor.path);
  if (!node) return undefined;
  // A map is begun by its first key, on a line of its own or behind a dash.
  const begins = node.type === 'object' && cursor.startsLine && !cursor.inFlow && cursor.quote === '';
  if (cursor.role === 'key' || begins) {
    return node.type === 'object'
      ? { kind: 'key', cursor, map: node, beside: cursor.beside('key') }
      : undefined;
  }
  const around = typeof cursor.path.at(-1) === 'number' ? schema(cursor.path.slice(0, -1)) : undefined;
  return { kind: 'value', cursor, node, ...(around && { list: around }), beside: cursor.beside('value') };
}
