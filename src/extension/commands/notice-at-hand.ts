import { l10n, type Uri, window } from 'vscode';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { longestNotice, type NoticeAnalysis } from '../notice-reading.ts';
import { documentAtHand } from './document-at-hand.ts';

/**
 * The notice that a command works on, read to the end: the one it is called with, else the active one. Where there is
 * none that has a place for its records, the user is told.
 */
export async function noticeAtHand(analyses: NoticeAnalyses, uri?: Uri): Promise<NoticeAnalysis | undefined> {
  const document = await documentAtHand(uri);
  const read = document && (await analyses.settled(document));
  if (read && !read.document.isUntitled) return read;
  void window.showInformationMessage(
    document && analyses.isTooLong(document)
      ? l10n.t('This notice is longer than {0} characters and is not read.', longestNotice)
      : read
        ? l10n.t('Save the notice first: its records belong beside it.')
        : l10n.t('Open a notice first.'),
  );
  return undefined;
}
