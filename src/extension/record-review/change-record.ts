import type { TextDocument } from 'vscode';
import type { EditResult } from '../../records/index.ts';
import { tellUnreadable } from '../record-files/update-record.ts';
import { writeRecord } from '../record-files/write-record.ts';

/**
 * Changes a record as its reviewer says. The first change of a draft makes it a record in review, in the same edit: one
 * undo takes both back.
 *
 * @returns whether something changed; where the record cannot be edited, the user has been told
 */
export async function reviewRecord(
  document: TextDocument,
  change: (text: string) => EditResult,
): Promise<boolean> {
  const { beginReview } = await import('../../records/index.ts');
  return changeRecord(document, (text) => {
    const changed = change(text);
    return 'error' in changed || changed.text === text ? changed : beginReview(changed.text);
  });
}

/** Changes a record in one edit. */
export async function changeRecord(
  document: TextDocument,
  change: (text: string) => EditResult,
): Promise<boolean> {
  const text = document.getText();
  const changed = change(text);
  if ('error' in changed) {
    tellUnreadable(document.uri, changed.error);
    return false;
  }
  if (changed.text === text) return false;
  await writeRecord(document.uri, changed.text, document);
  return true;
}
