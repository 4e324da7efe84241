import { Uri } from 'vscode';
import { posix } from 'node:path';
import { dismissedFile, recordFile } from '../../corpus/records/record-file.ts';
import { isSameNotice } from '../../corpus/records/same-notice.ts';
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

/** Where that file can be, the likeliest first: the second counts where the first is another notice's. */
export function dismissedPlaces(place: RecordPlace): readonly [flat: Uri, nested: Uri] {
  return placesOf(place, dismissedFile(posix.basename(place.notice)));
}

function placesOf({ folder, notice }: RecordPlace, name: string): readonly [flat: Uri, nested: Uri] {
  return [Uri.joinPath(folder, name), Uri.joinPath(folder, posix.dirname(notice), name)];
}

async function ownUri(place: RecordPlace, name: string): Promise<Uri> {
  const [flat, nested] = placesOf(place, name);
  if (!(await isThere(flat))) return flat;
  const { readSource } = await import('../../records/index.ts');
  // A file that cannot be read is nobody else's: whoever writes there stops at it.
  const owner = readSource(await textOf(flat))?.notice;
  return owner === undefined || isSameNotice(owner, place.notice) ? flat : nested;
}
