import { codesOf } from '../schema/schema-at.ts';
import { insertKey } from './insert-key.ts';
import type { Mender } from './mend.ts';

/** From a longer list one chooses by completion. */
const mostOffered = 10;

/** A required key whose value is one of a few codes: one offer for each, none of them evident. */
export const oneOfFew: Mender = ({ at }, file) => {
  const codes = codesOf(file.schemaAt(at)) ?? [];
  return codes.length > mostOffered ? [] : codes.flatMap((code) => insertKey(file, at, code, false));
};
