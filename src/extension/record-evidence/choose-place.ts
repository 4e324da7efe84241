import {
  l10n,
  type QuickPickItem,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { showBeside } from '../commands/show-beside.ts';
import { textRanges } from '../navigation/text-range.ts';
import type { CheckedNotice } from './checked-record.ts';

/** UTF-16 units of the notice that are shown on each side of a place. */
const around = 24;

interface PlaceItem extends QuickPickItem {
  readonly span: Span;
}

/**
 * Asks which words of a notice are meant. Each place is shown in the notice beside while it is the active one of the list;
 * the focus stays in the list, and the notice's selection comes back when nothing is chosen.
 *
 * @returns nothing when the user chose nothing
 */
export async function choosePlace(
  notice: CheckedNotice,
  places: readonly Span[],
  title: string,
): Promise<Span | undefined> {
  const editor = await showBeside(await workspace.openTextDocument(notice.uri), { preserveFocus: true });
  const rangeIn = await textRanges();
  const before = editor.selection;
  const chosen = await pick(
    places.map((span) => itemOf(notice.text, span, rangeIn(notice.text, span).start.line)),
    title,
    ({ span }) => {
      const { start, end } = rangeIn(notice.text, span);
      select(editor, new Selection(start, end));
    },
  );
  if (!chosen) select(editor, before);
  return chosen?.span;
}

function pick(
  items: readonly PlaceItem[],
  title: string,
  preview: (item: PlaceItem) => void,
): Promise<PlaceItem | undefined> {
  const list = window.createQuickPick<PlaceItem>();
  list.title = title;
  list.placeholder = l10n.t('Enter anchors the quote to the selected words of the notice');
  list.items = items;
  list.matchOnDetail = true;
  // The notice may be scrolled meanwhile.
  list.ignoreFocusOut = true;
  return new Promise((resolve) => {
    list.onDidChangeActive(([item]) => {
      if (item) preview(item);
    });
    list.onDidAccept(() => {
      resolve(list.activeItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

function itemOf(text: string, span: Span, line: number): PlaceItem {
  const words = onOneLine(text.slice(span.start, span.end));
  const before = onOneLine(text.slice(Math.max(0, span.start - around), span.start));
  const after = onOneLine(text.slice(span.end, span.end + around));
  return {
    label: words,
    description: l10n.t('line {0}', line + 1),
    detail: `…${before}【${words}】${after}…`,
    span,
  };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}

function select(editor: TextEditor, selection: Selection): void {
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
