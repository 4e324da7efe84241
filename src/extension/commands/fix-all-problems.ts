import { commands, type Disposable, l10n, type Uri, window, workspace } from 'vscode';
import type { DocumentMends } from '../code-actions/document-mends.ts';
import { fixAllEdit } from '../code-actions/fix-all.ts';
import { commandIds } from './command-ids.ts';
import { documentAtHand } from './document-at-hand.ts';

/** Mends all of a record that has one evident meaning; one undo takes it back. */
export function registerFixAllProblems(mends: DocumentMends): Disposable {
  return commands.registerCommand(commandIds.fixAllProblems, (uri?: Uri) => fixAllProblems(mends, uri));
}

/** @returns whether something was changed */
async function fixAllProblems(mends: DocumentMends, uri: Uri | undefined): Promise<boolean> {
  const document = await documentAtHand(uri);
  if (!document) return false;
  const edit = await fixAllEdit(mends, document);
  if (edit) return workspace.applyEdit(edit);
  const { problems } = await mends.read(document);
  void window.showInformationMessage(
    problems.length === 0
      ? l10n.t('There is nothing to fix.')
      : l10n.t('No problem here has one evident fix: the light bulb of each offers what may be meant.'),
  );
  return false;
}
