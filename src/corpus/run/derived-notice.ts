import { resolve } from 'node:path';
import type { Result } from '../failure.ts';
import type { Notice } from '../notice.ts';
import { readText } from '../read/read-text.ts';
import { hashOf } from '../text-hash.ts';
import { derivedFile, writeDerivedText } from '../records/write-derived-text.ts';
import type { DerivedEntry } from './journal-entry.ts';
import type { NoticeTask, WriteJob } from './notice-task.ts';

export interface DerivedNotice {
  readonly notice: Notice;
  /** What the journal is to keep; nothing for a notice that is its own text. */
  readonly derived?: DerivedEntry;
}

/**
 * The notice that records are made of: for a page or a PDF the text beside it, which is written where no person has changed
 * it; any other notice as it is.
 */
export async function derivedNotice(
  task: NoticeTask,
  notice: Notice,
  { start, dryRun }: WriteJob,
): Promise<Result<DerivedNotice>> {
  if (!notice.original || !('file' in task)) return { value: { notice } };
  const last = task.known?.derived?.written;
  const written = await writeDerivedText(task.path, notice.text, last, { folder: start, dryRun });
  if ('failure' in written) return written;
  const { path, text, outcome } = written.value;
  const byMachine = outcome === 'kept' ? last : hashOf(text);
  const derived = { sha256: hashOf(text), ...(byMachine !== undefined && { written: byMachine }) };
  return { value: { notice: { ...notice, path, text }, derived } };
}

/** Whether the text beside a page or a PDF is still the one that the journal knows. */
export async function isAsDerived({ path, known }: NoticeTask, { start }: WriteJob): Promise<boolean> {
  if (!known?.derived) return true;
  const derived = derivedFile(path);
  const read = await readText(derived, resolve(start, derived));
  return 'value' in read && hashOf(read.value.text) === known.derived.sha256;
}
