import { keySpan, type Path } from '../locate.ts';
import { message } from '../messages.ts';
import { nearWords } from '../nearest.ts';
import { isEvident } from './evident.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mend, Mender } from './mend.ts';

/** A slip of the pen in a key: `statsu: draft` → `status: draft`. Never a key that is there already. */
export const nearestKey: Mender = ({ at, data }, file) => {
  const key = String(at.at(-1));
  const near = nearWords(key, data.expected ?? []);
  return near.flatMap(({ word }, nth) => renameKey(file, at, word, nth === 0 && isEvident(key, near)) ?? []);
};

/** Gives a key another name and leaves its value: what is wrong with that is told from then on. */
export function renameKey(file: FileToMend, at: Path, to: string, safe: boolean): Mend | undefined {
  const span = keySpan(file.document, at);
  const renamed = [...at.slice(0, -1), to];
  if (!span || file.nodeAt(renamed)) return undefined;
  return {
    title: message('mend.rename-key', to),
    safe,
    edits: [{ ...span, text: to }],
    reveals: renamed,
  };
}
