import { pathText, type Path } from '../locate.ts';
import type { Problem } from '../problem.ts';
import type { Mend } from './mend.ts';

export interface TriedMend {
  readonly problem: Problem;
  readonly mend: Mend;
}

/**
 * Whether mends have made a file better: each of their problems is gone, and no other has come but those that it hid,
 * where a mend brings such to light.
 */
export function isBetter(
  before: readonly Problem[],
  after: readonly Problem[],
  tried: readonly TriedMend[],
): boolean {
  const left = countKinds(after.filter(({ at }) => !isRevealed(at, tried)));
  const had = countKinds(before);
  for (const { problem } of tried) {
    const kind = kindOf(problem);
    had.set(kind, (had.get(kind) ?? 0) - 1);
  }
  return [...left].every(([kind, count]) => count <= (had.get(kind) ?? 0));
}

function isRevealed(at: Path, tried: readonly TriedMend[]): boolean {
  // Broken YAML hides all else, but is not itself hidden.
  if (at.length === 0) return false;
  return tried.some(({ mend }) => mend.reveals?.every((part, depth) => part === at[depth]) === true);
}

function countKinds(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
  return counts;
}

/** All that is broken is of one kind: as one break is mended, another is told in other words. Places in lists count from new when an element goes, so they tell nothing. */
function kindOf({ code, at, message }: Problem): string {
  if (at.length === 0) return code;
  const place = pathText(at.map((part) => (typeof part === 'number' ? 0 : part)));
  return [code, place, message.template, ...message.args.slice(1)].join('\n');
}
