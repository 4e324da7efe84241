import type { Uri } from 'vscode';
import { commands, type Disposable, l10n, ProgressLocation, window, workspace } from 'vscode';
import {
  type ExtractionDeps,
  extractRecordsIn,
  type FolderExtraction,
} from '../folder-extraction/extract-records-in.ts';
import { commandIds } from './command-ids.ts';

/**
 * Extracts records from every notice of a folder (the one it is called with, else one that the user picks), and opens the
 * report of it.
 */
export function registerExtractFolder(deps: ExtractionDeps): Disposable {
  return commands.registerCommand(commandIds.extractFolder, async (folder?: Uri) => {
    const chosen = folder ?? (await pickFolder());
    if (!chosen) return undefined;
    const extraction = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Extracting records'), cancellable: true },
      (progress, token) => extractRecordsIn(chosen, deps, { progress, token }),
    );
    if (extraction) await show(extraction);
    else void window.showInformationMessage(l10n.t('There are no notices in this folder.'));
    return extraction?.report;
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

/** As a page, where links can be followed; the Markdown extension may be switched off. */
async function show({ page }: FolderExtraction): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(page);
  }
}
