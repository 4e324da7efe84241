import { Uri } from 'vscode';
import { posix } from 'node:path';
import { dismissedFile, recordFile } from '../../corpus/record-file.ts';
import { isSameNotice } from '../../corpus/same-notice.ts';
import type { RecordPlace } from './record-place.ts';
import { isThere, textOf } from './text-of.ts';

/**
 * The file of an incident's record: `records/<notice>.<n>.notice.yaml`. Where another notice of that name, in another
 * folder, has its record there already, the notice's folder is kept: `records/<folder>/<notice>.<n>.notice.yaml`.
 */
export async function recordUri(place: RecordPlace, incident: number): Promise<Uri> {
  return ownUri(place, recordFile(posix.basename(place.notice), incident));
}

/** The file of a notice's dismissed mentions, by the same rules: `records/<notice>.dismissed.yaml`. */
export async function dismissedUri(place: RecordPlace): Promise<Uri> {
  return ownUri(place, dismissedFile(posix.basename(place.notice)));
}

async function ownUri({ folder, notice }: RecordPlace, name: string): Promise<Uri> {
  const flat = Uri.joinPath(folder, name);
  if (!(await isThere(flat))) return flat;
  const { readSource } = await import('../../records/index.ts');
  // A file that cannot be read is nobody else's: whoever writes there stops at it.
  const owner = readSource(await textOf(flat))?.notice;
  return owner === undefined || isSameNotice(owner, notice)
    ? flat
    : Uri.joinPath(folder, posix.dirname(notice), name);
}
