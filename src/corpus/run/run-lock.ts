import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RUN_FOLDER } from './report-files.ts';

/** A folder of records is written to by one run at a time; the journal would lose what another one notes. */
export interface RunLock {
  release(): Promise<void>;
}

/** @returns the lock, or the process that holds it. One that has died holds it no longer. */
export async function lockRun(folder: string): Promise<RunLock | { readonly heldBy: number }> {
  await mkdir(join(folder, RUN_FOLDER), { recursive: true });
  const file = join(folder, RUN_FOLDER, 'lock');
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      try {
        await handle.writeFile(String(process.pid));
      } finally {
        await handle.close();
      }
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await holderOf(file);
    if (holder !== undefined && isAlive(holder)) return { heldBy: holder };
    await rm(file, { force: true });
  }
}

async function holderOf(file: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
  return Number.isNaN(pid) ? undefined : pid;
}

/** A process of another user answers with EPERM: it lives. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
