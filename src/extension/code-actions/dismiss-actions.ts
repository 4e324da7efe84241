import { type CodeAction, l10n, type TextDocument, type Uri } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import type { DismissibleMention } from '../../records/index.ts';
import { commandIds } from '../commands/command-ids.ts';
import type { DismissTarget } from '../commands/dismiss-mention.ts';
import type { Dismissals } from '../dismissed/dismissals.ts';
import { dismissibleAt, dismissibleLike, isDismissed } from '../dismissed/dismissible.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { quoted } from '../quoted.ts';
import { action } from './action.ts';

/** On a mention: dismissing it, and all that say the same; or restoring it. Of a passage, the command itself takes all. */
export async function dismissActions(
  read: NoticeAnalysis,
  at: Span,
  { uri, isUntitled }: TextDocument,
  dismissals: Dismissals,
): Promise<readonly CodeAction[]> {
  const [mention, ...others] = dismissibleAt(read, at);
  if (!mention || others.length > 0 || isUntitled) return [];
  const dismissed = await dismissals.of(uri, read.text);
  if (isDismissed(mention, dismissed)) return [restoreAction(uri, mention)];
  const alike = dismissibleLike(read, mention).filter((other) => !isDismissed(other, dismissed));
  return [
    dismissAction(uri, mention),
    ...(alike.length > 1 ? [dismissAllAction(uri, mention, alike.length)] : []),
  ];
}

function dismissAction(uri: Uri, { start, end, text }: DismissibleMention): CodeAction {
  const target: DismissTarget = { uri, start, end };
  return action(l10n.t('Dismiss “{0}”', quoted(text)), commandIds.dismissMention, target);
}

function dismissAllAction(uri: Uri, { start, end, text }: DismissibleMention, count: number): CodeAction {
  const target: DismissTarget = { uri, start, end, alike: true };
  return action(l10n.t('Dismiss all {0} “{1}”', count, quoted(text)), commandIds.dismissMention, target);
}

function restoreAction(uri: Uri, { start, end, text }: DismissibleMention): CodeAction {
  const target: DismissTarget = { uri, start, end };
  return action(l10n.t('Restore “{0}”', quoted(text)), commandIds.dismissMention, target);
}
