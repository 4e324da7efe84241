import type { Uri } from 'vscode';
import { isSameNotice } from '../../corpus/records/same-notice.ts';
import type { DismissedWords, readDismissed } from '../../records/index.ts';
import type { Problem } from '../../yaml/index.ts';
import { recordPlace } from './record-place.ts';
import { dismissedPlaces } from './record-uri.ts';
import { isThere, textOf } from './text-of.ts';

/** A file of dismissed mentions that cannot be read: nobody knows what is dismissed. */
export interface UnreadableDismissals {
  readonly uri: Uri;
  readonly error: Problem;
}

/** What a file said when it was read last, and where in the notice: neither is worked out anew for the same texts. */
interface Known {
  readonly yaml: string;
  readonly read: ReturnType<typeof readDismissed>;
  readonly text: string;
  readonly words: readonly DismissedWords[];
}

/** What is known of files, by their names: for those who ask again and again. */
export type KnownDismissals = Map<string, Known>;

/**
 * What a person has dismissed of a notice, by the file beside its records as the editor has it, unsaved changes included.
 *
 * @param text of the notice, as it now is
 */
export async function dismissedOf(
  notice: Uri,
  text: string,
  known: KnownDismissals = new Map(),
): Promise<readonly DismissedWords[] | UnreadableDismissals> {
  const place = recordPlace(notice);
  for (const uri of dismissedPlaces(place)) {
    if (!(await isThere(uri))) return [];
    const records = await import('../../records/index.ts');
    const yaml = await textOf(uri);
    const before = known.get(uri.toString());
    const read = before?.yaml === yaml ? before.read : records.readDismissed(yaml);
    if ('error' in read) return { uri, error: read.error };
    const words =
      before?.read === read && before.text === text ? before.words : records.dismissedWords(read, text);
    known.set(uri.toString(), { yaml, read, text, words });
    if (read.notice === undefined || isSameNotice(read.notice, place.notice)) return words;
  }
  return [];
}
