import {
  Document,
  isPair,
  isScalar,
  Scalar,
  visit,
  type CreateNodeOptions,
  type ToStringOptions,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Nothing is folded, and text never spreads over lines. */
export const toStringOptions = {
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const satisfies ToStringOptions;

/**
 * Whether a map or list stands on one line, between brackets: what each kind of file says for itself.
 *
 * @param key that the value stands under; nothing for an element of a list
 */
export type StandsOnOneLine = (node: YAMLMap | YAMLSeq, key: string | undefined) => boolean;

const createOptions: CreateNodeOptions = { aliasDuplicateObjects: false };

/** A value as a YAML document in the layout of its kind of file. */
export function layOut(value: unknown, standsOnOneLine: StandsOnOneLine): Document {
  const document = new Document(value, createOptions);
  visit(document, {
    Scalar(_, scalar) {
      // A line break is written \n, so that every value stays on its line.
      if (typeof scalar.value === 'string' && /[\n\r]/.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Collection(_, node, path) {
      const parent = path.at(-1);
      const key = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : undefined;
      if (standsOnOneLine(node, key)) node.flow = true;
    },
  });
  return document;
}
