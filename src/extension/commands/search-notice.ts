import { commands, type Disposable, l10n, window, workspace } from 'vscode';
import { quoteMeant } from '../record-evidence/quote-at-cursor.ts';
import { evidenceAtHand, type EvidenceReader, type QuoteTarget } from '../record-evidence/quote-target.ts';
import { commandIds } from './command-ids.ts';
import { showBeside } from './show-beside.ts';

/** Opens the notice beside, with the editor's own search for what is left of a quote in it. */
export function registerSearchNotice(reader: EvidenceReader): Disposable {
  return commands.registerCommand(commandIds.searchNotice, (target?: QuoteTarget) =>
    searchNotice(reader, target),
  );
}

/** @returns what is searched for */
async function searchNotice(reader: EvidenceReader, target?: QuoteTarget): Promise<string | undefined> {
  const atHand = await evidenceAtHand(reader, target?.uri);
  if (!atHand) return undefined;
  const quote = quoteMeant(atHand, target);
  if (!quote) {
    void window.showInformationMessage(l10n.t('Put the cursor on a quote first.'));
    return undefined;
  }
  const { longestPart } = await import('../../records/index.ts');
  const searchString = longestPart(quote.exact, atHand.notice.text) || quote.exact;
  await showBeside(await workspace.openTextDocument(atHand.notice.uri));
  await commands.executeCommand('editor.actions.findWithArgs', { searchString, isRegex: false });
  return searchString;
}
