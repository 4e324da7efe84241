import { resolve } from 'node:path';
import { fileFailure, type Result } from '../failure.ts';
import { readText } from '../read/read-text.ts';
import { hashOf } from '../text-hash.ts';
import { writeAtomically } from './write-atomically.ts';
import type { WriteOptions } from './write-record.ts';

/** The text of a page or a PDF as it stands beside it: that is the notice, in which offsets count. */
export interface DerivedText {
  /** As the original was given, with `.txt` behind it. */
  readonly path: string;
  readonly text: string;
  /** `kept`: a person has changed it, so that it is left as it is. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'kept';
}

/** Where the text of a page or a PDF belongs: `a.html` → `a.html.txt`. */
export function derivedFile(original: string): string {
  return `${original}.txt`;
}

/**
 * Writes the text of a page or a PDF beside it, unless a person has changed what is there: what is neither this text nor the
 * one that was written last is a person's.
 *
 * @param original its path, for messages too
 * @param text what it says
 * @param lastWritten hash of the text that was written last (`hashOf`), where that is known
 */
export async function writeDerivedText(
  original: string,
  text: string,
  lastWritten: string | undefined,
  { folder, dryRun = false }: WriteOptions,
): Promise<Result<DerivedText>> {
  const path = derivedFile(original);
  const file = resolve(folder, path);
  const existing = await readText(path, file);
  const isNew = 'failure' in existing && existing.failure.code === 'not-found';
  if ('failure' in existing && !isNew) return existing;
  if ('value' in existing) {
    const before = existing.value.text;
    // A checkout may have changed its line ends: it stays, and is the notice as it is.
    if (before.replaceAll('\r\n', '\n') === text)
      return { value: { path, text: before, outcome: 'unchanged' } };
    if (hashOf(before) !== lastWritten) return { value: { path, text: before, outcome: 'kept' } };
  }
  try {
    if (!dryRun) await writeAtomically(file, text);
  } catch (error) {
    return { failure: fileFailure(path, 'unwritable', error) };
  }
  return { value: { path, text, outcome: isNew ? 'created' : 'updated' } };
}
