import { nearWords } from '../nearest.ts';
import { changeCode, codePlace } from './code-place.ts';
import { isEvident } from './evident.ts';
import type { Mender } from './mend.ts';

/** Of a short code each word is near many others: more are not offered. */
const mostOffered = 3;

/**
 * A slip of the pen in a code: `peple` → `people`, `card_number` → `card-number`. In a list that takes a user's own codes a
 * near one may be meant as it is.
 */
export const nearestCode: Mender = (problem, file) => {
  const place = codePlace(problem, file);
  if (!place) return [];
  const near = nearWords(place.written, problem.data.expected ?? []);
  const open = file.schemaAt(problem.at)?.anyOf !== undefined;
  return near.slice(0, mostOffered).flatMap(
    ({ word }, nth) =>
      changeCode(problem, file, place, {
        code: word,
        safe: nth === 0 && !open && isEvident(place.written, near),
      }) ?? [],
  );
};
