import { rm } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { isAlive } from './run-lock.ts';

/** Takes away what a process that was killed left half written: temporary siblings of records, never the records. */
export async function sweepSiblings(folder: string): Promise<void> {
  const siblings = await glob('**/.*.tmp', { cwd: folder, dot: true, absolute: true });
  for (const sibling of siblings) {
    const writer = /\.(?<pid>\d+)\.tmp$/.exec(sibling)?.groups?.pid;
    if (writer !== undefined && !isAlive(Number(writer))) await rm(sibling, { force: true });
  }
}
