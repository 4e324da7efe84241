import { l10n, type Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import type { EditResult } from '../../yaml/index.ts';
import { localize } from '../localize.ts';
import { openIfThere, writeRecord } from '../record-files/write-record.ts';
import { starterVocabulary } from './starter-vocabulary.ts';
import { vocabularyUri } from './vocabulary-place.ts';

/**
 * Changes the vocabulary of a folder, or begins it, in one edit that one undo takes back. It is saved, unless it has
 * changes of a person that are not. One that cannot be read is left as it is, and the user is told.
 *
 * @returns its file; nothing when it was left alone
 */
export async function updateVocabulary(
  folder: WorkspaceFolder,
  change: (existing: string) => EditResult,
): Promise<Uri | undefined> {
  const uri = vocabularyUri(folder);
  const existing = await openIfThere(uri);
  const text = existing?.getText() ?? '';
  const changed = change(text.trim() === '' ? starterVocabulary() : text);
  if ('text' in changed) {
    await writeRecord(uri, changed.text, existing);
    return uri;
  }
  const why = localize(changed.error.message);
  void window.showErrorMessage(
    l10n.t('{0} cannot be read, and was left as it is: {1}', workspace.asRelativePath(uri), why),
  );
  return undefined;
}
