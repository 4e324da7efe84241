import { commands, type Disposable, l10n, window } from 'vscode';
import type { EvidenceFinding } from '../../records/index.ts';
import { choosePlace } from '../record-evidence/choose-place.ts';
import {
  type EvidenceAtHand,
  evidenceAtHand,
  type EvidenceReader,
  type QuoteTarget,
} from '../record-evidence/quote-target.ts';
import { changeRecord } from '../record-review/change-record.ts';
import { commandIds } from './command-ids.ts';

/**
 * Anchors quotes anew whose words are not found for certain, each after a look at the place: the one that it is called with,
 * else all of the record, one after the other.
 */
export function registerReanchorEvidence(reader: EvidenceReader): Disposable {
  return commands.registerCommand(commandIds.reanchorEvidence, (target?: QuoteTarget) =>
    reanchorEvidence(reader, target),
  );
}

/** @returns how many quotes were anchored anew */
async function reanchorEvidence(reader: EvidenceReader, target?: QuoteTarget): Promise<number> {
  const passed = new Set<string>();
  let anchored = 0;
  for (let atHand = await evidenceAtHand(reader, target?.uri); atHand;) {
    const { uri } = atHand.document;
    const open = atHand.record.findings.filter(
      (finding) => isMeant(finding, target) && !passed.has(keyOf(finding)),
    );
    const [finding] = open;
    if (!finding) break;
    passed.add(keyOf(finding));
    const title =
      open.length > 1
        ? l10n.t('Anchor “{0}” anew ({1} more after this)', quoteOf(finding), open.length - 1)
        : l10n.t('Anchor “{0}” anew', quoteOf(finding));
    const place = await choosePlace(atHand.notice, finding.candidates, title);
    if (!place || !(await isUnchanged(reader, atHand))) break;
    const { reanchorQuote } = await import('../../records/index.ts');
    const { text } = atHand.notice;
    if (await changeRecord(atHand.document, (yaml) => reanchorQuote(yaml, finding.path, place, text)))
      anchored++;
    atHand = await evidenceAtHand(reader, uri);
  }
  if (passed.size === 0) tellNone(target);
  return anchored;
}

function isMeant({ candidates, path }: EvidenceFinding, target: QuoteTarget | undefined): boolean {
  return candidates.length > 0 && (!target?.path || path.join('\n') === target.path.join('\n'));
}

const keyOf = ({ path }: EvidenceFinding) => path.join('\n');

function quoteOf({ message }: EvidenceFinding): string {
  return String(message.args[0]);
}

/** Whether record and notice still say what the places were found in. */
async function isUnchanged(
  reader: EvidenceReader,
  { document, record, notice }: EvidenceAtHand,
): Promise<boolean> {
  const now = await evidenceAtHand(reader, document.uri);
  if (now?.record.text === record.text && now.notice.text === notice.text) return true;
  void window.showInformationMessage(
    l10n.t('The record or its notice has changed meanwhile; nothing was anchored. Try again.'),
  );
  return false;
}

function tellNone(target: QuoteTarget | undefined): void {
  if (target?.path) return;
  void window.showInformationMessage(
    l10n.t('There is no quote to anchor anew: all are found for certain, or lost.'),
  );
}
