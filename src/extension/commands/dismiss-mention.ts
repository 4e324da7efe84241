import { commands, type Disposable, l10n, type Uri, window } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import type { Dismissals } from '../dismissed/dismissals.ts';
import { dismissibleAt, dismissibleLike } from '../dismissed/dismissible.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { commandIds } from './command-ids.ts';
import { noticeAtHand } from './notice-at-hand.ts';
import { selectionIn } from './selection-in.ts';

/** The mention that is meant, by its offsets in the notice; without it, those selected, or the one under the cursor. */
export interface DismissTarget extends Span {
  readonly uri: Uri;
  /** The same words all over the notice too. */
  readonly alike?: true;
}

/** Dismisses mentions: they belong in no record of the notice. Where all that are meant are dismissed, it restores them. */
export function registerDismissMention(analyses: NoticeAnalyses, dismissals: Dismissals): Disposable {
  return commands.registerCommand(commandIds.dismissMention, (target?: DismissTarget) =>
    dismissMention(analyses, dismissals, target),
  );
}

/** @returns the file of dismissed mentions; nothing where nothing was changed, which the user has been told */
async function dismissMention(
  analyses: NoticeAnalyses,
  dismissals: Dismissals,
  target?: DismissTarget,
): Promise<Uri | undefined> {
  const read = await noticeAtHand(analyses, target?.uri);
  if (!read) return undefined;
  const at = target ?? selectionIn(read.document);
  const pointed = at ? dismissibleAt(read, at) : [];
  const meant = target?.alike ? pointed.flatMap((mention) => dismissibleLike(read, mention)) : pointed;
  if (meant.length === 0) {
    void window.showInformationMessage(l10n.t('There is no mention under the cursor.'));
    return undefined;
  }
  return dismissals.toggle(read, meant);
}
