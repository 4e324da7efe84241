import { l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { EditResult } from '../../records/index.ts';
import type { Problem } from '../../yaml/index.ts';
import { localize } from '../localize.ts';
import { openIfThere, writeRecord } from './write-record.ts';

/**
 * Brings a record up to date, or begins it. A record that cannot be read is left as it is, and the user is told.
 *
 * @param compose given the record as it stands, with unsaved changes; nothing where there is none, or it is empty
 * @returns the record; nothing when it was left alone
 */
export async function updateRecord(
  uri: Uri,
  compose: (existing: string | undefined) => EditResult,
): Promise<TextDocument | undefined> {
  const existing = await openIfThere(uri);
  const text = existing?.getText();
  const composed = compose(text?.trim() === '' ? undefined : text);
  if ('text' in composed) return writeRecord(uri, composed.text, existing);
  tellUnreadable(uri, composed.error);
  return undefined;
}

/** Says that a record was left alone, and why. */
export function tellUnreadable(uri: Uri, { message }: Problem): void {
  void window.showErrorMessage(
    l10n.t(
      '{0} cannot be read, and was left as it is: {1}',
      workspace.asRelativePath(uri),
      localize(message),
    ),
  );
}
