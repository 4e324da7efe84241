import { applyEdits } from '../edit/text-edit.ts';
import type { Problem } from '../problem.ts';
import type { FileToMend } from './file-to-mend.ts';
import { isBetter } from './is-better.ts';
import type { Mend, MendableKind } from './mend.ts';
import { menders } from './menders.ts';

/**
 * What can be done about a problem, the likeliest first. The first mender that has an evident mend ends the search. Every
 * mend has been tried: the problem is gone by it, and nothing that was right has become wrong.
 *
 * @param problems all of the file
 */
export function mendsOf(
  problem: Problem,
  file: FileToMend<MendableKind>,
  problems: readonly Problem[],
): readonly Mend[] {
  return candidatesFor(problem, file).filter((mend) => {
    const mended = applyEdits(file.text, mend.edits);
    return mended !== undefined && isBetter(problems, file.kind.check(mended), [{ problem, mend }]);
  });
}

/** Whether there is something to mend without a look at it, as far as one can tell without trying. */
export function hasSafeMend(problem: Problem, file: FileToMend<MendableKind>): boolean {
  return candidatesFor(problem, file).some(({ safe }) => safe);
}

/** The mends of a problem, untried. */
export function candidatesFor(problem: Problem, file: FileToMend<MendableKind>): readonly Mend[] {
  const found: Mend[] = [];
  for (const mender of [...(file.kind.menders?.[problem.code] ?? []), ...(menders[problem.code] ?? [])]) {
    const mends = mender(problem, file).filter(({ edits }) => edits.length > 0);
    found.push(...mends.filter(({ edits }) => !found.some((known) => isSame(known.edits, edits))));
    if (mends.some(({ safe }) => safe)) break;
  }
  return found;
}

function isSame(one: Mend['edits'], other: Mend['edits']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
