import { commands, type Disposable, l10n, window } from 'vscode';
import { reviewRecord } from '../record-review/change-record.ts';
import { goToNextValue } from '../record-review/go-to-value.ts';
import { meantValues, type ValueTarget } from '../record-review/meant-values.ts';
import type { InTurn } from '../record-review/in-turn.ts';
import type { OpenRecords } from '../record-review/open-records.ts';
import { recordAtHand } from '../record-review/record-at-hand.ts';
import { commandIds } from './command-ids.ts';

/** Vouches for what the machine read, and goes on to the next value; where that is done already, takes it back. */
export function registerAcceptValue(records: OpenRecords, inTurn: InTurn): Disposable {
  return commands.registerCommand(commandIds.acceptValue, (target?: ValueTarget) =>
    inTurn.run(() => acceptValue(records, target)),
  );
}

async function acceptValue(records: OpenRecords, target?: ValueTarget): Promise<void> {
  const record = await recordAtHand(records, target?.uri);
  if (!record) return;
  const { acceptValues, isReviewed, takeBackAcceptance } = await import('../../records/index.ts');
  const meant = await meantValues(record, target?.paths);
  const waiting = meant.filter((value) => !isReviewed(value));
  const accepted = meant.filter(({ standing }) => standing === 'accepted');
  const { document } = record;
  const last = waiting.at(-1);
  if (last) {
    const paths = waiting.map(({ path }) => path);
    // All that changes stands behind the value, or in the evidence of one before it, which is read anew.
    if (await reviewRecord(document, (text) => acceptValues(text, paths))) {
      await goToNextValue(records, document, last.inYaml.start);
    }
  } else if (accepted.length > 0) {
    const paths = accepted.map(({ path }) => path);
    await reviewRecord(document, (text) => takeBackAcceptance(text, paths));
  } else if (meant.length > 0) {
    void window.showInformationMessage(l10n.t('A person gave this value: there is nothing to accept.'));
  }
}
