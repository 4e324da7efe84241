import { commands, type Disposable, l10n, type Uri, window } from 'vscode';
import type { TakenOut } from '../../records/index.ts';
import type { Path } from '../../yaml/index.ts';
import { spanOf } from '../document-spans.ts';
import { reviewRecord } from '../record-review/change-record.ts';
import type { OpenRecord, OpenRecords } from '../record-review/open-records.ts';
import { recordAtHand } from '../record-review/record-at-hand.ts';
import { commandIds } from './command-ids.ts';

/** What remembers a reading that was taken out; without it, the one under the cursor, or one that the user chooses. */
export interface RestoreTarget {
  readonly uri: Uri;
  readonly path: Path;
}

/** Puts a reading back that a person took out. */
export function registerRestoreReading(records: OpenRecords): Disposable {
  return commands.registerCommand(commandIds.restoreReading, (target?: RestoreTarget) =>
    restoreReading(records, target),
  );
}

async function restoreReading(records: OpenRecords, target?: RestoreTarget): Promise<void> {
  const record = await recordAtHand(records, target?.uri);
  if (!record) return;
  const review = await import('../../records/index.ts');
  const path = target?.path ?? (await choose(record))?.path;
  if (path) await reviewRecord(record.document, (text) => review.restoreReading(text, path));
}

async function choose({ document, takenOut: readings }: OpenRecord): Promise<TakenOut | undefined> {
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  const at = editor && spanOf(document, editor.selection);
  const there = at && readings.find(({ inYaml }) => inYaml.start <= at.end && at.start <= inYaml.end);
  if (there) return there;
  if (readings.length === 0) {
    void window.showInformationMessage(l10n.t('No reading was rejected in this record.'));
    return undefined;
  }
  const picked = await window.showQuickPick(
    readings.map((reading) => ({ label: reading.read, reading })),
    { placeHolder: l10n.t('Which reading is to be put back?') },
  );
  return picked?.reading;
}
