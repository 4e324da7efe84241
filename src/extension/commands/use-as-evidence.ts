import { commands, type Disposable, l10n, type TextEditor, type Uri, window, workspace } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { withoutBlankEnds } from '../../analysis/light.ts';
import { isRecord } from '../record-documents.ts';
import type { CheckedNotice } from '../record-evidence/checked-record.ts';
import { cursorIn } from '../record-evidence/quote-at-cursor.ts';
import { evidenceAtHand, type EvidenceReader, type QuoteTarget } from '../record-evidence/quote-target.ts';
import { spanInText } from '../record-evidence/span-in-text.ts';
import { changeRecord } from '../record-review/change-record.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import { commandIds } from './command-ids.ts';
import { showBeside } from './show-beside.ts';

/**
 * Makes the selected words of a notice evidence of the value at the cursor of the record beside it; called in the record, of
 * its value at the cursor. A quote there that is not found for certain is anchored to the words; otherwise they are added.
 */
export function registerUseAsEvidence(links: RecordLinks, reader: EvidenceReader): Disposable {
  return commands.registerCommand(commandIds.useAsEvidence, (target?: QuoteTarget) =>
    useAsEvidence(links, reader, target),
  );
}

/** @returns whether the record has changed */
async function useAsEvidence(
  links: RecordLinks,
  reader: EvidenceReader,
  target?: QuoteTarget,
): Promise<boolean> {
  const active = window.activeTextEditor;
  const record = target?.uri ?? (active && (await recordBeside(links, active)));
  if (!record) {
    tell(l10n.t('Show the record beside its notice, with the cursor on the value.'));
    return false;
  }
  const atHand = await evidenceAtHand(reader, record);
  if (!atHand) return false;
  const words = selectedWords(atHand.notice);
  if (!words) {
    await showBeside(await workspace.openTextDocument(atHand.notice.uri));
    tell(l10n.t('Select the words in the notice, then call “Use Selection as Evidence”.'));
    return false;
  }
  const at = target?.path ?? cursorIn(atHand.document);
  const { citeWords } = await import('../../records/index.ts');
  const cited = at === undefined ? 'no-value' : citeWords(atHand.record.text, at, words, atHand.notice.text);
  if (cited === 'no-value') {
    tell(l10n.t('Put the cursor of the record on the value that the words are evidence of.'));
  } else if (cited === 'cited') tell(l10n.t('These words are evidence of this value already.'));
  else return changeRecord(atHand.document, () => cited);
  return false;
}

/** The record itself, or one that is shown and made of the notice. */
async function recordBeside(links: RecordLinks, { document }: TextEditor): Promise<Uri | undefined> {
  if (isRecord(document.uri)) return document.uri;
  for (const { document: shown } of window.visibleTextEditors) {
    if (!isRecord(shown.uri)) continue;
    const linked = await links.of(shown.uri);
    if (linked?.notice?.uri.toString() === document.uri.toString()) return shown.uri;
  }
  return undefined;
}

/** The words of the notice that are selected, without blanks at the ends. */
function selectedWords({ uri, text }: CheckedNotice): Span | undefined {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return editor && withoutBlankEnds(text, spanInText(text, editor.selection));
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}
