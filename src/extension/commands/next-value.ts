import { commands, Disposable, type TextDocument, type ViewColumn, window } from 'vscode';
import { goToNextValue } from '../record-review/go-to-value.ts';
import type { InTurn } from '../record-review/in-turn.ts';
import type { OpenRecords } from '../record-review/open-records.ts';
import { recordAtHand } from '../record-review/record-at-hand.ts';
import { commandIds } from './command-ids.ts';
import { documentAtHand, type DocumentTarget } from './document-at-hand.ts';

/** Puts the selection on the next value that waits for review, or the one before; round the ends of the record. */
export function registerNextValue(records: OpenRecords, inTurn: InTurn): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.nextValue, (target?: DocumentTarget) =>
      inTurn.run(() => goTo(records, target, 1)),
    ),
    commands.registerCommand(commandIds.previousValue, (target?: DocumentTarget) =>
      inTurn.run(() => goTo(records, target, -1)),
    ),
  );
}

async function goTo(
  records: OpenRecords,
  target: DocumentTarget | undefined,
  direction: 1 | -1,
): Promise<void> {
  // A row of a view opens its record, be it one that cannot be read.
  const asked = target && (await documentAtHand(target));
  if (asked) await window.showTextDocument(asked, columnOf(asked));
  const record = await recordAtHand(records, target);
  if (!record) return;
  const { document } = record;
  const { selection } = await window.showTextDocument(document, columnOf(document));
  await goToNextValue(records, document, document.offsetAt(selection.start), direction);
}

/** Where it is shown already; else where the active editor is. */
function columnOf(document: TextDocument): ViewColumn | undefined {
  return window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
}
