import { commands, Disposable, l10n, Selection, type TextEditor, type Uri, window } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import type { NoticeCoverage } from '../coverage/notice-coverage.ts';
import { nextOf, unrecordedIn } from '../coverage/unrecorded.ts';
import { rangeOf, spanOf } from '../document-spans.ts';
import type { NoticeDocuments } from '../notice-documents.ts';
import { commandIds } from './command-ids.ts';
import { documentAtHand } from './document-at-hand.ts';
import { showBeside } from './show-beside.ts';

/** The part of a notice that is meant; without it, all of the active one. */
export interface UnrecordedTarget {
  readonly uri: Uri;
  readonly within?: Span;
}

/** Moves the selection to the next or previous mention that no record holds and nobody has dismissed. */
export function registerGoToUnrecorded(coverage: NoticeCoverage, notices: NoticeDocuments): Disposable {
  const go = (direction: 1 | -1) => (target?: UnrecordedTarget) =>
    goToUnrecorded(coverage, notices, direction, target);
  return Disposable.from(
    commands.registerCommand(commandIds.nextUnrecorded, go(1)),
    commands.registerCommand(commandIds.previousUnrecorded, go(-1)),
  );
}

/** @returns the notice's editor; nothing where nothing is left, which the user has been told */
async function goToUnrecorded(
  coverage: NoticeCoverage,
  notices: NoticeDocuments,
  direction: 1 | -1,
  target: UnrecordedTarget | undefined,
): Promise<TextEditor | undefined> {
  const document = await documentAtHand(target?.uri);
  if (!document || !notices.has(document)) {
    void window.showInformationMessage(l10n.t('Open a notice first.'));
    return undefined;
  }
  const covered = await coverage.current(document);
  if (covered?.read.version !== document.version) return undefined;
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const at = shown ? spanOf(document, shown.selection) : { start: 0, end: 0 };
  const mention = nextOf(unrecordedIn(covered, target?.within), at, direction);
  if (!mention) {
    void window.showInformationMessage(l10n.t('Every mention is in a record or dismissed.'));
    return undefined;
  }
  const range = rangeOf(document, mention);
  return showBeside(document, { selection: new Selection(range.start, range.end) });
}
