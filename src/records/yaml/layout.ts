import { isList, type StandsOnOneLine } from '../../yaml/index.ts';

/** Keys whose value stands on one line: `fields: [name, email]`. */
const oneLineKeys = new Set(['source', 'review', 'fields']);

/** How a record is written: short things and quotes stand on one line. */
export const recordLayout: StandsOnOneLine = (value, key) => {
  const standsUnder = key !== undefined && oneLineKeys.has(key);
  if (isList(value)) return standsUnder;
  // `fields` is a list of codes in an exposure, and a map of evidence below it, which is spread.
  return 'exact' in value || (standsUnder && key !== 'fields');
};
