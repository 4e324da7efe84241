import type { Path } from '../locate.ts';
import type { JsonSchema } from './json-schema.ts';

/** What a schema says of one place of a file: its references followed, what stands beside them kept. */
export interface SchemaPart extends JsonSchema {
  /** Name of the definition that was referred to: `countUnit`. */
  readonly definition?: string;
}

/** What a schema says of the value at a path; nothing where the schema has no such place. */
export function schemaAt(root: JsonSchema, path: Path): SchemaPart | undefined {
  let here: SchemaPart | undefined = resolve(root, root);
  for (const part of path) here = here && resolve(root, childOf(here, part));
  return here;
}

/** What a schema says of the keys of the map at a path, where it lists them by their form: field codes of evidence. */
export function keySchemaAt(root: JsonSchema, path: Path): SchemaPart | undefined {
  return resolve(root, schemaAt(root, path)?.propertyNames);
}

/** The codes that a part of a schema lists; nothing where it lists none. */
export function codesOf(part: SchemaPart | undefined): readonly string[] | undefined {
  return part && codeListOf(part)?.enum;
}

/** What a code means, in the schema's words: `住所 · Postal address`; nothing where it does not say. */
export function meaningOf(part: SchemaPart | undefined, code: string): string | undefined {
  const list = part && codeListOf(part);
  return list?.enumDescriptions?.[list.enum?.indexOf(code) ?? -1];
}

/** The part that lists codes: where others are allowed too, it is one of several. */
export function codeListOf(part: SchemaPart): JsonSchema | undefined {
  return part.enum ? part : part.anyOf?.find((each) => each.enum);
}

/** What stands under a key of a map or in a list, its references not followed yet. */
export function childOf(schema: JsonSchema, part: string | number): JsonSchema | undefined {
  if (typeof part === 'number') return schema.items;
  const { properties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, part)) return properties[part];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Follows a reference; what stands beside it goes before what it leads to. */
export function resolve(root: JsonSchema, schema: JsonSchema | undefined): SchemaPart | undefined {
  if (schema?.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const definition = $ref.replace('#/definitions/', '');
  const referred = resolve(root, root.definitions?.[definition]);
  return referred && { definition, ...referred, ...beside };
}
