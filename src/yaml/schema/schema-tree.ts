import type { Path } from '../locate.ts';
import type { JsonSchema } from './json-schema.ts';
import { childOf, codeListOf, resolve, type SchemaPart } from './schema-at.ts';

/** A code of a list, as people know it. */
export interface SchemaCode {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
}

/** What a schema says of one place. References are followed; what stands beside a reference goes first. */
export interface SchemaNode {
  /** The definition that it refers to: `fieldCode`. */
  readonly name?: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  /** The only value that is allowed. */
  readonly constant?: string;
  readonly codes: readonly SchemaCode[];
  readonly required: readonly string[];
  /** Keys in the order of the schema. */
  readonly keys: readonly string[];
  /** What keys are, where a map has any: codes of fields. */
  readonly keyNames?: SchemaNode;
  /** Whether a list holds nothing twice. */
  readonly unique: boolean;
  /** What stands under a key, or in a list; nothing where the schema allows nothing there. */
  readonly under: (part: string | number) => SchemaNode | undefined;
}

/** Looks a place up: keys and list places from the root. */
export type SchemaTree = (path: Path) => SchemaNode | undefined;

/** Reads a schema place by place, each when it is first asked for. */
export function createSchemaTree(root: JsonSchema): SchemaTree {
  const known = new Map<JsonSchema, SchemaNode>();
  const nodeOf = (schema: JsonSchema): SchemaNode => {
    const node = known.get(schema) ?? createNode(resolve(root, schema) ?? {}, nodeOf);
    known.set(schema, node);
    return node;
  };
  return (path) => path.reduce<SchemaNode | undefined>((node, part) => node?.under(part), nodeOf(root));
}

function createNode(part: SchemaPart, nodeOf: (schema: JsonSchema) => SchemaNode): SchemaNode {
  const { definition, title = '', description = '', type = '', required = [], propertyNames } = part;
  const constant = part.const;
  return {
    ...(definition !== undefined && { name: definition }),
    title,
    description,
    type,
    ...((typeof constant === 'string' || typeof constant === 'number') && { constant: String(constant) }),
    codes: namedCodes(part),
    required,
    keys: Object.keys(part.properties ?? {}),
    ...(propertyNames && { keyNames: nodeOf(propertyNames) }),
    unique: part.uniqueItems === true,
    under: (key) => {
      const child = childOf(part, key);
      return child && nodeOf(child);
    },
  };
}

function namedCodes(part: SchemaPart): readonly SchemaCode[] {
  const { enum: codes = [], enumDescriptions = [] } = codeListOf(part) ?? {};
  return codes.map((code, place) => {
    const [ja = '', en = ''] = enumDescriptions[place]?.split(' · ') ?? [];
    return { code, ja, en };
  });
}
