import type { Path } from '../locate.ts';

/** The part of JSON Schema (draft-07) that our contracts use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  /** Beside `enum`, one for each: `氏名 · Name`. */
  readonly enumDescriptions?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly uniqueItems?: boolean;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

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
    const node = known.get(schema) ?? createNode(schema, root, nodeOf);
    known.set(schema, node);
    return node;
  };
  return (path) => path.reduce<SchemaNode | undefined>((node, part) => node?.under(part), nodeOf(root));
}

function createNode(
  schema: JsonSchema,
  root: JsonSchema,
  nodeOf: (schema: JsonSchema) => SchemaNode,
): SchemaNode {
  const name = schema.$ref?.slice('#/definitions/'.length);
  const meant = (name === undefined ? undefined : root.definitions?.[name]) ?? schema;
  const { properties = {}, additionalProperties, propertyNames, items } = meant;
  const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const below = (part: string | number): JsonSchema | undefined => {
    if (typeof part === 'number') return items;
    return Object.hasOwn(properties, part) ? properties[part] : other;
  };
  return {
    ...(name !== undefined && { name }),
    title: schema.title ?? meant.title ?? '',
    description: schema.description ?? meant.description ?? '',
    type: meant.type ?? '',
    ...(meant.const !== undefined && { constant: String(meant.const) }),
    codes: codesOf(meant),
    required: meant.required ?? [],
    keys: Object.keys(properties),
    ...(propertyNames && { keyNames: nodeOf(propertyNames) }),
    unique: meant.uniqueItems === true,
    under: (part) => {
      const found = below(part);
      return found && nodeOf(found);
    },
  };
}

/** Where a user's own codes are allowed too, the list is one of several that are. */
function codesOf({ anyOf, ...schema }: JsonSchema): readonly SchemaCode[] {
  const { enum: codes = [], enumDescriptions = [] } = anyOf?.find((each) => each.enum) ?? schema;
  return codes.map((code, place) => {
    const [ja = '', en = ''] = enumDescriptions[place]?.split(' · ') ?? [];
    return { code, ja, en };
  });
}
