import { commands, type Disposable, l10n, type Uri, window } from 'vscode';
import { findingText } from '../diagnostics/finding-text.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { updateRecord } from '../record-files/update-record.ts';
import { notableRecords } from '../record-links/notable-records.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import { commandIds } from './command-ids.ts';
import { findingAtHand, type FindingTarget } from './finding-at-hand.ts';
import { showBeside } from './show-beside.ts';

/** Writes what a finding says into the record, as the note of the values that rest on its words. */
export function registerNoteFinding(analyses: NoticeAnalyses, links: RecordLinks): Disposable {
  return commands.registerCommand(commandIds.noteFinding, (target?: FindingTarget) =>
    noteFinding(analyses, links, target),
  );
}

/** @returns the records that were changed */
async function noteFinding(
  analyses: NoticeAnalyses,
  links: RecordLinks,
  target?: FindingTarget,
): Promise<readonly Uri[]> {
  const atHand = await findingAtHand(analyses, target);
  if (!atHand) return [];
  const { read, finding } = atHand;
  const note = findingText(finding);
  const records = await notableRecords(links, read, finding, note);
  const { noteOn } = await import('../../records/index.ts');
  for (const uri of records) {
    const record = await updateRecord(uri, (existing = '') => noteOn(existing, finding, note, read.text));
    if (record) await showBeside(record, { preserveFocus: true });
  }
  if (records.length === 0) {
    void window.showInformationMessage(
      l10n.t('No value of a record rests on these words, or it is noted there.'),
    );
  }
  return records;
}
