import type { Uri } from 'vscode';
import {
  commands,
  type Disposable,
  l10n,
  type LogOutputChannel,
  ProgressLocation,
  window,
  workspace,
} from 'vscode';
import {
  type ExtractionDeps,
  type ExtractionSummary,
  extractRecordsIn,
} from '../record-files/extract-records-in.ts';
import { commandIds } from './command-ids.ts';

/** Extracts records from every notice of a folder: the one it is called with, else one that the user picks. */
export function registerExtractFolder(deps: Omit<ExtractionDeps, 'progress' | 'token'>): Disposable {
  return commands.registerCommand(commandIds.extractFolder, async (folder?: Uri) => {
    const chosen = folder ?? (await pickFolder());
    if (!chosen) return undefined;
    const summary = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Extracting records'), cancellable: true },
      (progress, token) => extractRecordsIn(chosen, { ...deps, progress, token }),
    );
    void tell(summary, deps.log);
    return summary;
  });
}

async function pickFolder(): Promise<Uri | undefined> {
  const [root] = workspace.workspaceFolders ?? [];
  const picked = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t('Extract Records'),
    ...(root && { defaultUri: root.uri }),
  });
  return picked?.[0];
}

async function tell(summary: ExtractionSummary, log: LogOutputChannel): Promise<void> {
  const { notices, written, unchanged, failed, cancelled } = summary;
  if (notices === 0 && failed === 0 && !cancelled) {
    void window.showInformationMessage(l10n.t('There are no notices (*.txt, *.md) in this folder.'));
    return;
  }
  const counts = l10n.t(
    'Notices read: {0}. Records written: {1}, unchanged: {2}.',
    notices,
    written,
    unchanged,
  );
  const message = cancelled ? l10n.t('Cancelled. {0}', counts) : counts;
  if (failed === 0) {
    void window.showInformationMessage(message);
    return;
  }
  const show = l10n.t('Show Log');
  const chosen = await window.showWarningMessage(l10n.t('{0} Failed: {1}.', message, failed), show);
  if (chosen === show) log.show();
}
