/** The part of JSON Schema (draft-07) that the schemas of this project are written in. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  /** What a missing value is taken for. */
  readonly default?: unknown;
  readonly enum?: readonly string[];
  /** What each of `enum` means, in its order: `氏名 · Name`. */
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  /** Of an open list of codes, the codes that are known come first. */
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
}
