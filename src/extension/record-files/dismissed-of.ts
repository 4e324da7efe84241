import type { Uri } from 'vscode';
import { isSameNotice } from '../../corpus/same-notice.ts';
import type { DismissedWords } from '../../records/index.ts';
import type { Problem } from '../../yaml/index.ts';
import { recordPlace } from './record-place.ts';
import { dismissedUri } from './record-uri.ts';
import { isThere, textOf } from './text-of.ts';

/** A file of dismissed mentions that cannot be read: nobody knows what is dismissed. */
export interface UnreadableDismissals {
  readonly uri: Uri;
  readonly error: Problem;
}

/**
 * What a person has dismissed of a notice, by the file beside its records as the editor has it, unsaved changes included.
 *
 * @param text of the notice, as it now is
 */
export async function dismissedOf(
  notice: Uri,
  text: string,
): Promise<readonly DismissedWords[] | UnreadableDismissals> {
  const place = recordPlace(notice);
  const uri = await dismissedUri(place);
  if (!(await isThere(uri))) return [];
  const { dismissedWords, readDismissed } = await import('../../records/index.ts');
  const read = readDismissed(await textOf(uri));
  if ('error' in read) return { uri, error: read.error };
  return read.notice !== undefined && isSameNotice(read.notice, place.notice)
    ? dismissedWords(read, text)
    : [];
}
