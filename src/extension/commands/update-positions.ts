import { commands, type Disposable, type Uri } from 'vscode';
import { hashOf } from '../../corpus/text-hash.ts';
import { evidenceAtHand, type EvidenceReader } from '../record-evidence/quote-target.ts';
import { changeRecord } from '../record-review/change-record.ts';
import { commandIds } from './command-ids.ts';

/** Writes into a record where its quotes stand now, as far as they are found for certain, and the notice's hash. */
export function registerUpdatePositions(reader: EvidenceReader): Disposable {
  return commands.registerCommand(commandIds.updatePositions, (uri?: Uri) => updatePositions(reader, uri));
}

/** @returns whether something was changed */
async function updatePositions(reader: EvidenceReader, uri?: Uri): Promise<boolean> {
  const atHand = await evidenceAtHand(reader, uri);
  if (!atHand) return false;
  const records = await import('../../records/index.ts');
  const { text } = atHand.notice;
  return changeRecord(atHand.document, (yaml) => records.updatePositions(yaml, text, hashOf(text)));
}
