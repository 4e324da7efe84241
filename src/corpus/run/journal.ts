import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createReadStream } from 'node:fs';
import { splitLines } from '../read/split-lines.ts';
import { writeAtomically } from '../records/write-atomically.ts';
import { RUN_FOLDER } from './report-files.ts';
import { type JournalEntry, parseEntry } from './journal-entry.ts';

/** Entries after which the disk is waited for: a power cut costs no more than these, and they are only done again. */
const FLUSH_EVERY = 64;

const LONGEST_LINE = 4 * 1024 * 1024;

/** What was done to each notice, kept up to date on disk while a run goes on. */
export interface Journal {
  entry(path: string): JournalEntry | undefined;
  /** Notes what was done; it is on disk before long, and survives the end of this process at once. */
  add(entry: JournalEntry): Promise<void>;
  /** Leaves a file with one line a notice, sorted by path: the same for the same notices, however they were run. */
  close(): Promise<void>;
}

/**
 * Opens the journal of a folder of records. What cannot be read in it is passed over: its notices are read again.
 *
 * @param folder absolute
 * @throws the file system's error
 */
export async function openJournal(folder: string): Promise<Journal> {
  const file = join(folder, RUN_FOLDER, 'journal.jsonl');
  const { lines, isTidy } = await readLines(file);
  let appending: FileHandle | undefined;
  let waiting = 0;
  return {
    entry(path) {
      const line = lines.get(path);
      return line === undefined ? undefined : parseEntry(line);
    },
    async add(entry) {
      const line = JSON.stringify(entry);
      if (lines.get(entry.path) === line) return;
      lines.set(entry.path, line);
      if (!appending) {
        await mkdir(join(folder, RUN_FOLDER), { recursive: true });
        appending = await open(file, 'a');
        // A run that was killed may have left half a line, to which nothing may be joined.
        await appending.appendFile('\n');
      }
      await appending.appendFile(`${line}\n`);
      waiting += 1;
      if (waiting < FLUSH_EVERY) return;
      waiting = 0;
      await appending.sync();
    },
    async close() {
      if (!appending && isTidy) return;
      await appending?.close();
      const sorted = [...lines]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, line]) => `${line}\n`);
      await writeAtomically(file, sorted.join(''));
    },
  };
}

interface KeptLines {
  /** The last line of each notice, by its path. As text: entries are many, and few are looked at. */
  readonly lines: Map<string, string>;
  /** Whether the file is as `close` leaves it, and not as a run that was killed does. */
  readonly isTidy: boolean;
}

async function readLines(file: string): Promise<KeptLines> {
  const lines = new Map<string, string>();
  let isTidy = true;
  let last = '';
  try {
    for await (const bytes of splitLines(createReadStream(file), LONGEST_LINE)) {
      const line = bytes ? Buffer.from(bytes).toString() : '';
      const entry = parseEntry(line);
      isTidy &&= entry !== undefined && last < entry.path;
      if (!entry) continue;
      last = entry.path;
      lines.set(last, line);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return { lines, isTidy };
}
