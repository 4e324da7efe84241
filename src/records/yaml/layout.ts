import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { StandsOnOneLine } from '../../yaml/index.ts';

/** Keys whose value stands on one line: `fields: [name, email]`. */
const oneLineKeys = new Set(['source', 'review', 'fields']);

/** How a record is written: short things and quotes stand on one line. */
export const recordLayout: StandsOnOneLine = (node, key) => {
  if (isMap(node)) {
    const isQuote = node.items.some(
      (pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === 'exact',
    );
    // `fields` is a list of codes in an exposure, and a map of evidence below it, which is spread.
    return isQuote || (key !== undefined && key !== 'fields' && oneLineKeys.has(key));
  }
  return isSeq(node) && key !== undefined && oneLineKeys.has(key);
};
