import type { JsonSchema } from './json-schema.ts';
import { codesOf, schemaAt } from './schema-at.ts';

/** Every key that a schema knows, wherever it may stand. */
export function keysOf(schema: JsonSchema): readonly string[] {
  return [...new Set(mapsOf(schema).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

/**
 * The keys that hold text of a person's own, no codes.
 *
 * @param where at the root of the file, or in the maps inside
 */
export function textKeysOf(schema: JsonSchema, where: 'root' | 'inside'): readonly string[] {
  const [root, ...inside] = mapsOf(schema);
  const maps = where === 'root' && root ? [root] : inside;
  return maps.flatMap(({ properties = {} }) =>
    Object.keys(properties).filter((key) => {
      const part = schemaAt({ ...schema, properties }, [key]);
      return part?.type === 'string' && codesOf(part) === undefined;
    }),
  );
}

function mapsOf(schema: JsonSchema): readonly JsonSchema[] {
  return [schema, ...Object.values(schema.definitions ?? {})];
}
