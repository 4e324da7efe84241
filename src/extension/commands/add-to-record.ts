import { commands, type Disposable, l10n, type Uri, window } from 'vscode';
import type { EventCode, Span } from '../../analysis/index.ts';
import type { Dismissals } from '../dismissed/dismissals.ts';
import { isDismissible } from '../dismissed/dismissible.ts';
import { pointedAt, recordableAt } from '../incidents-at.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { addInto } from '../record-files/add-into.ts';
import { chooseEvent } from './choose-event.ts';
import { chooseIncident } from './choose-incident.ts';
import { commandIds } from './command-ids.ts';
import { noticeAtHand } from './notice-at-hand.ts';
import { selectionIn } from './selection-in.ts';
import { showChange } from './show-change.ts';

/** The mention that is meant, by its offsets in the notice; without it, the one under the cursor. */
export interface AddTarget extends Span {
  readonly uri: Uri;
  /** What happened on the date that is added; without it, the user is asked. */
  readonly event?: EventCode;
}

/** Puts the mention under the cursor into its incident's record, as a person's value. */
export function registerAddToRecord(analyses: NoticeAnalyses, dismissals: Dismissals): Disposable {
  return commands.registerCommand(commandIds.addToRecord, (target?: AddTarget) =>
    addToRecord(analyses, dismissals, target),
  );
}

/** @returns the record's file; nothing where nothing was added, which the user has been told */
async function addToRecord(
  analyses: NoticeAnalyses,
  dismissals: Dismissals,
  target?: AddTarget,
): Promise<Uri | undefined> {
  const read = await noticeAtHand(analyses, target?.uri);
  if (!read) return undefined;
  const at = target ?? selectionIn(read.document);
  const mention = at && pointedAt(recordableAt(read.analysis, at), at);
  if (!mention) {
    void window.showInformationMessage(l10n.t('There is no mention under the cursor.'));
    return undefined;
  }
  const incident = await chooseIncident(read, mention);
  if (incident === undefined) return undefined;
  const event = mention.kind === 'date' ? (target?.event ?? (await chooseEvent())) : undefined;
  if (mention.kind === 'date' && !event) return undefined;
  const added = await addInto(read, incident, mention, event && { event });
  if (!added) return undefined;
  if (isDismissible(mention)) await dismissals.restore(read, [mention]);
  if (added.at !== undefined) await showChange(added.record, added.at);
  else void window.showInformationMessage(l10n.t('“{0}” is in the record already.', mention.text));
  return added.record.uri;
}
