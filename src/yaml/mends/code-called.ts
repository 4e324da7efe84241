import { changeCode, codePlace } from './code-place.ts';
import type { Mender } from './mend.ts';

/** A word in the place of its code: `住所` → `address`, `約` → `about`, `E-mail address` → `email`. */
export const codeCalled: Mender = (problem, file) => {
  const place = codePlace(problem, file);
  if (!place) return [];
  const codes = file.kind.codesCalled(place.definition, place.written);
  return codes.flatMap((code) => changeCode(problem, file, place, { code, safe: codes.length === 1 }) ?? []);
};
