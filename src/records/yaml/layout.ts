import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  visit,
  type CreateNodeOptions,
  type ToStringOptions,
} from 'yaml';

/**
 * How a record is written: nothing is folded, text never spreads over lines, short things stand on one line.
 */
export const toStringOptions = {
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const satisfies ToStringOptions;

/** Keys whose value stands on one line: `fields: [name, email]`. */
const oneLineKeys = new Set(['source', 'review', 'fields']);

const createOptions: CreateNodeOptions = { aliasDuplicateObjects: false };

/** A value as a YAML document in the record's layout. */
export function layOut(value: unknown): Document {
  const document = new Document(value, createOptions);
  visit(document, {
    Scalar(_, scalar) {
      // A line break is written \n, so that every value stays on its line.
      if (typeof scalar.value === 'string' && /[\n\r]/.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Pair(_, { key, value: node }) {
      if (!isScalar(key) || !oneLineKeys.has(String(key.value))) return;
      // `fields` is a list of codes in an exposure, and a map of evidence below it, which is spread.
      if (isSeq(node) || (isMap(node) && key.value !== 'fields')) node.flow = true;
    },
    Map(_, map) {
      if (map.items.some((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === 'exact'))
        map.flow = true;
    },
  });
  return document;
}
