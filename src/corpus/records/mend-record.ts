import { basename, resolve } from 'node:path';
import { recordKind, type RecordSetting } from '../../records/index.ts';
import { mendAll, type MendedFile } from '../../yaml/index.ts';
import { fileFailure, type Result } from '../failure.ts';
import type { TextFile } from '../read/read-text.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Mends all of a record that has one evident meaning, in its file; one where there is nothing of the kind is not touched.
 *
 * @param folder what a relative path starts from
 * @returns the record as it stands now, and what is left to do
 */
export async function mendRecord(
  { path, text }: TextFile,
  setting: RecordSetting,
  folder: string,
): Promise<Result<MendedFile>> {
  const mended = mendAll(text, recordKind({ ...setting, fileName: basename(path) }));
  if (mended.text === text) return { value: mended };
  try {
    await writeAtomically(resolve(folder, path), mended.text);
    return { value: mended };
  } catch (error) {
    return { failure: fileFailure(path, 'unwritable', error) };
  }
}
