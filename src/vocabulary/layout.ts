import { isMap, isPair, isScalar } from 'yaml';
import type { StandsOnOneLine } from '../yaml/index.ts';

/** How a vocabulary is written: an entry with a code, and each list of words, stand on one line. */
export const vocabularyLayout: StandsOnOneLine = (node, key) =>
  isMap(node)
    ? node.items.some((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === 'code')
    : key !== 'fields' && key !== 'causes';
