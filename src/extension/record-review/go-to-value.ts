import {
  commands,
  l10n,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { Span } from '../../analysis/index.ts';
import type { RecordValue } from '../../records/index.ts';
import { commandIds } from '../commands/command-ids.ts';
import { rangeOf } from '../document-spans.ts';
import type { OpenRecords } from './open-records.ts';

/** Puts the selection on some text of a record. */
export function select(editor: TextEditor, span: Span): void {
  const range = rangeOf(editor.document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * Puts the selection on the value to review that comes next, where the record is shown; where none is left, says so.
 *
 * @param offset UTF-16 offset into the record from which the next one is looked for
 * @returns the value
 */
export async function goToNextValue(
  records: OpenRecords,
  document: TextDocument,
  offset: number,
  direction: 1 | -1 = 1,
): Promise<RecordValue | undefined> {
  const record = await records.read(document);
  if (!record) return undefined;
  const { nextToReview } = await import('../../records/index.ts');
  const value = nextToReview(record.values, offset, direction);
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  if (value && editor) select(editor, value.inYaml);
  if (!value) void tellDone(document);
  return value;
}

async function tellDone(document: TextDocument): Promise<void> {
  const status = l10n.t('Set Review Status…');
  const chosen = await window.showInformationMessage(
    l10n.t('Every value of this record has been looked at.'),
    status,
  );
  if (chosen === status) await commands.executeCommand(commandIds.setReviewStatus, document.uri);
}
