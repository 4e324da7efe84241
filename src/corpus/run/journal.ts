import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { splitLines } from '../read/split-lines.ts';
import { writeAtomically } from '../records/write-atomically.ts';
import { type JournalEntry, parseEntry } from './journal-entry.ts';
import { RUN_FOLDER } from './report-files.ts';

/** Entries after which the disk is waited for: a power cut costs no more than these, and they are only done again. */
const FLUSH_EVERY = 64;

const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * What was done to each notice, kept up to date on disk while a run goes on. In memory there is only where the entry of
 * each notice stands in the file.
 */
export interface Journal {
  entry(path: string): Promise<JournalEntry | undefined>;
  /** Notes what was done; it is on disk before long, and survives the end of this process at once. */
  add(entry: JournalEntry): Promise<void>;
  /** Leaves a file with one line a notice, sorted by path: the same for the same notices, however they were run. */
  tidy(): Promise<void>;
  /** Lets go of the file. */
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
  const { places, isTidy, size } = await survey(file);
  let end = size;
  let waiting = 0;
  let reading: Promise<FileHandle> | undefined;
  let appending: FileHandle | undefined;

  async function append(line: Uint8Array): Promise<void> {
    if (!appending) {
      await mkdir(join(folder, RUN_FOLDER), { recursive: true });
      appending = await open(file, 'a');
      // A run that was killed may have left half a line, to which nothing may be joined.
      await appending.appendFile('\n');
      end += 1;
    }
    await appending.appendFile(Buffer.concat([line, Buffer.from('\n')]));
    waiting += 1;
    if (waiting < FLUSH_EVERY) return;
    waiting = 0;
    await appending.sync();
  }

  async function lineAt({ start, length }: Place): Promise<Buffer> {
    reading ??= open(file);
    const { buffer } = await (await reading).read(Buffer.alloc(length), 0, length, start);
    return buffer;
  }

  async function* sortedLines(): AsyncGenerator<Uint8Array> {
    const sorted = [...places].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [, place] of sorted) yield Buffer.concat([await lineAt(place), Buffer.from('\n')]);
  }

  return {
    async entry(path) {
      const place = places.get(path);
      const entry = place && parseEntry((await lineAt(place)).toString());
      // Another run may have put a new file in the place of the one that was looked through: a dry run takes no lock.
      return entry?.path === path ? entry : undefined;
    },
    async add(entry) {
      const line = Buffer.from(JSON.stringify(entry));
      const place = places.get(entry.path);
      if (place && line.equals(await lineAt(place))) return;
      await append(line);
      places.set(entry.path, { start: end, length: line.length });
      end += line.length + 1;
    },
    async tidy() {
      if (appending || !isTidy) await writeAtomically(file, sortedLines());
    },
    async close() {
      await appending?.close();
      await (await reading)?.close();
    },
  };
}

/** Of a line in the file, in bytes, without its end. */
interface Place {
  readonly start: number;
  readonly length: number;
}

interface Survey {
  /** Of the last line of each notice, by its path. */
  readonly places: Map<string, Place>;
  /** Whether the file is as `tidy` leaves it, and not as a run that was killed does. */
  readonly isTidy: boolean;
  /** Of the file, in bytes. */
  readonly size: number;
}

async function survey(file: string): Promise<Survey> {
  const places = new Map<string, Place>();
  const stream = createReadStream(file);
  let isTidy = true;
  let last = '';
  try {
    for await (const { start, bytes } of splitLines(stream, LONGEST_LINE)) {
      const entry = bytes && parseEntry(Buffer.from(bytes).toString());
      isTidy &&= entry !== undefined && last < entry.path;
      if (!entry) continue;
      last = entry.path;
      places.set(last, { start, length: bytes.length });
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return { places, isTidy, size: stream.bytesRead };
}
