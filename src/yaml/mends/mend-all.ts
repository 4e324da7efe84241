import { applyEdits } from '../edit/text-edit.ts';
import type { Problem } from '../problem.ts';
import { FileToMend } from './file-to-mend.ts';
import { isBetter, type TriedMend } from './is-better.ts';
import type { MendableKind } from './mend.ts';
import { candidatesFor } from './mends-of.ts';

export interface MendedFile {
  readonly text: string;
  /** What is still wrong. */
  readonly problems: readonly Problem[];
}

/** A mend may bring others to light; more rounds than this only a file would take that is made to. */
const mostRounds = 20;

/**
 * Mends all that has one evident meaning, and what comes to light by that, until nothing changes. The file is never worse
 * than before: a mend that would break something else is left out.
 */
export function mendAll(text: string, kind: MendableKind): MendedFile {
  let now: MendedFile = { text, problems: kind.check(text) };
  for (let round = 0; round < mostRounds; round++) {
    const next = mendRound(now, kind);
    if (!next) break;
    now = next;
  }
  return now;
}

/** One mend for each problem that has a safe one: all together, else those alone that do no harm. */
function mendRound(now: MendedFile, kind: MendableKind): MendedFile | undefined {
  const file = new FileToMend(now.text, kind);
  const safe = now.problems.flatMap((problem): TriedMend[] => {
    const mend = candidatesFor(problem, file).find((candidate) => candidate.safe);
    return mend ? [{ problem, mend }] : [];
  });
  // What is there may say what is missing, and is read first.
  const inOrder = safe.toSorted((a, b) => Number(isMissing(a)) - Number(isMissing(b)));
  const together = apart(inOrder);
  if (together.length === 0) return undefined;
  const next = tryMends(now, kind, together);
  if (next) return next;
  const good = inOrder.filter((each) => tryMends(now, kind, [each]));
  return tryMends(now, kind, apart(good)) ?? tryMends(now, kind, good.slice(0, 1));
}

function isMissing({ problem: { code } }: TriedMend): boolean {
  return code === 'missing-key' || code === 'no-value';
}

function tryMends(now: MendedFile, kind: MendableKind, mends: readonly TriedMend[]): MendedFile | undefined {
  if (mends.length === 0) return undefined;
  const text = applyEdits(
    now.text,
    mends.flatMap(({ mend }) => mend.edits),
  );
  if (text === undefined) return undefined;
  const problems = kind.check(text);
  return isBetter(now.problems, problems, mends) ? { text, problems } : undefined;
}

/** Mends whose edits do not touch one another; the others wait for the next round. */
function apart(mends: readonly TriedMend[]): readonly TriedMend[] {
  const taken: { readonly start: number; readonly end: number }[] = [];
  return mends.filter(({ mend: { edits } }) => {
    const touches = edits.some(({ start, end }) =>
      taken.some((other) => start <= other.end && other.start <= end),
    );
    if (!touches) taken.push(...edits);
    return !touches;
  });
}
