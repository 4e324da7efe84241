import { commands, type Disposable, l10n, window } from 'vscode';
import { reviewRecord } from '../record-review/change-record.ts';
import { goToNextValue } from '../record-review/go-to-value.ts';
import { meantValues, type ValueTarget } from '../record-review/meant-values.ts';
import type { InTurn } from '../record-review/in-turn.ts';
import type { OpenRecords } from '../record-review/open-records.ts';
import { recordAtHand } from '../record-review/record-at-hand.ts';
import { commandIds } from './command-ids.ts';

/** Takes a value out of the record, remembers that it was taken out, and goes on to the next value. */
export function registerRejectValue(records: OpenRecords, inTurn: InTurn): Disposable {
  return commands.registerCommand(commandIds.rejectValue, (target?: ValueTarget) =>
    inTurn.run(() => rejectValue(records, target)),
  );
}

async function rejectValue(records: OpenRecords, target?: ValueTarget): Promise<void> {
  const record = await recordAtHand(records, target?.uri);
  if (!record) return;
  const review = await import('../../records/index.ts');
  const [value] = await meantValues(record, target?.paths);
  if (!value) return;
  if (!review.isRejectable(value)) {
    void window.showInformationMessage(l10n.t('How certain a leak is must be said: correct it instead.'));
    return;
  }
  const { document } = record;
  if (await reviewRecord(document, (text) => review.rejectValue(text, value.path))) {
    // What followed it stands in its place now.
    await goToNextValue(records, document, Math.min(...value.extent.map(({ start }) => start)) - 1);
  } else if (record.values.values.includes(value)) {
    void window.showInformationMessage(
      l10n.t('A comment stands beside this value and would go with it: take it out by hand.'),
    );
  }
}
