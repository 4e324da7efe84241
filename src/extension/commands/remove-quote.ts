import { commands, type Disposable, l10n, window } from 'vscode';
import { evidenceAtHand, type EvidenceReader, type QuoteTarget } from '../record-evidence/quote-target.ts';
import { quoteMeant } from '../record-evidence/quote-at-cursor.ts';
import { changeRecord } from '../record-review/change-record.ts';
import { commandIds } from './command-ids.ts';

/** Takes a quote out of a record: the one that it is called with, else the one at the cursor. The value stays. */
export function registerRemoveQuote(reader: EvidenceReader): Disposable {
  return commands.registerCommand(commandIds.removeQuote, (target?: QuoteTarget) =>
    removeQuote(reader, target),
  );
}

/** @returns whether it went */
async function removeQuote(reader: EvidenceReader, target?: QuoteTarget): Promise<boolean> {
  const atHand = await evidenceAtHand(reader, target?.uri);
  if (!atHand) return false;
  const quote = quoteMeant(atHand, target);
  if (!quote) {
    void window.showInformationMessage(l10n.t('Put the cursor on a quote first.'));
    return false;
  }
  const records = await import('../../records/index.ts');
  if (await changeRecord(atHand.document, (yaml) => records.removeQuote(yaml, quote.path))) return true;
  void window.showInformationMessage(
    l10n.t('A comment stands beside this quote and would go with it: take it out by hand.'),
  );
  return false;
}
