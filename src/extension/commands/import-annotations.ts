import { commands, type Disposable, l10n, ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { ImportFormatName } from '../../imports/import-formats.ts';
import { acceptChoices, importChoices } from '../annotation-import/import-choices.ts';
import {
  importAnnotationsInto,
  type ImportDeps,
  type ImportSummary,
  type WantedImport,
} from '../annotation-import/import-annotations-into.ts';
import type { Choice } from '../quick-input/choices.ts';
import { pickOne } from '../quick-input/pick-one.ts';
import { commandIds } from './command-ids.ts';

/** What a caller knows already; the user is asked for the rest. */
type ImportTarget = Partial<Pick<WantedImport, 'format' | 'from' | 'accept'>>;

/** Brings annotations back from brat, doccano or Label Studio into the records of the workspace. */
export function registerImportAnnotations(deps: ImportDeps): Disposable {
  return commands.registerCommand(commandIds.importAnnotations, (given: ImportTarget = {}) =>
    importThem(given, deps),
  );
}

/** @returns nothing where the user wants none */
async function importThem(given: ImportTarget, deps: ImportDeps): Promise<ImportSummary | undefined> {
  const wanted = await ask(given);
  if (!wanted) return undefined;
  const summary = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Importing annotations'), cancellable: true },
    (progress, token) => importAnnotationsInto(wanted, deps, { progress, token }),
  );
  void tell(summary);
  return summary;
}

async function ask(given: ImportTarget): Promise<WantedImport | undefined> {
  const format = given.format ?? (await choose(l10n.t('From which tool?'), importChoices()));
  if (format === undefined) return undefined;
  const accept = given.accept ?? (await choose(l10n.t('What do people answer for?'), acceptChoices()));
  if (accept === undefined) return undefined;
  const from = given.from ?? (await askFor(format));
  const [first] = from ?? [];
  const folders = workspace.workspaceFolders ?? [];
  const root = (first && workspace.getWorkspaceFolder(first)) ?? folders[0];
  return from && root && { format, accept, from, root: root.uri };
}

async function choose<Value>(
  placeholder: string,
  choices: readonly Choice<Value>[],
): Promise<Value | undefined> {
  const picked = await pickOne(choices, { title: l10n.t('Import Annotations'), placeholder });
  return typeof picked === 'object' ? picked.value : undefined;
}

async function askFor(format: ImportFormatName): Promise<readonly Uri[] | undefined> {
  const { importFormats } = await import('../../imports/import-formats.ts');
  const { extension } = importFormats[format];
  const isFolder = format === 'brat';
  const end = extension.slice(1);
  return window.showOpenDialog({
    canSelectFiles: !isFolder,
    canSelectFolders: isFolder,
    canSelectMany: true,
    openLabel: l10n.t('Import'),
    ...(!isFolder && { filters: { [end]: [end] } }),
  });
}

async function tell({ records, failed, remarks, cancelled }: ImportSummary): Promise<void> {
  const { created, updated, suggested } = records;
  const log = l10n.t('Show Log');
  const done = [
    ...(cancelled ? [l10n.t('The import was cancelled.')] : []),
    l10n.t('Records changed: {0}, new: {1}.', updated, created),
    ...(suggested > 0 ? [l10n.t('Suggested for closed reviews: {0}.', suggested)] : []),
    ...(failed > 0 ? [l10n.t('Did not come in: {0}.', failed)] : []),
  ].join(' ');
  const chosen =
    failed > 0
      ? await window.showWarningMessage(done, log)
      : await window.showInformationMessage(done, ...(remarks > 0 ? [log] : []));
  if (chosen === log) await commands.executeCommand(commandIds.showLog);
}
