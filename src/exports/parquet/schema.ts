import type { SchemaElement } from 'hyparquet-writer';

/** A column, or a part of one: Parquet's schema as a tree, which it writes flat, each group before its parts. */
export type Field = readonly [SchemaElement, ...SchemaElement[]];

type Leaf = Omit<SchemaElement, 'name' | 'repetition_type'>;

const TEXT: Leaf = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
const WHOLE: Leaf = { type: 'INT64' };
const DAY: Leaf = { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } };
const FLAG: Leaf = { type: 'BOOLEAN' };

/** Makes a field of a name. */
type Kind = (name: string) => Field;

const leaf =
  (kind: Leaf): Kind =>
  (name) => [{ name, repetition_type: 'OPTIONAL', ...kind }];

export const text = leaf(TEXT);
/** Takes a `bigint`. */
export const whole = leaf(WHOLE);
/** Takes a `Date` at midnight, UTC. */
export const day = leaf(DAY);
export const flag = leaf(FLAG);

/** Takes an object with these keys. */
export function struct(...fields: readonly Field[]): Kind {
  return (name) => [{ name, repetition_type: 'REQUIRED', num_children: fields.length }, ...fields.flat()];
}

/** Takes an array, which may be empty but is always there, and holds no gaps. */
export function list(name: string, elements: Kind): Field {
  const [element, ...parts] = elements('element');
  return [
    {
      name,
      repetition_type: 'REQUIRED',
      num_children: 1,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { ...element, repetition_type: 'REQUIRED' },
    ...parts,
  ];
}

export function schemaOf(columns: readonly Field[]): SchemaElement[] {
  return [{ name: 'incident', num_children: columns.length }, ...columns.flat()];
}
