import { commands, type Disposable, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { AnyFormatName } from '../../exports/export-formats.ts';
import type { ReviewStatus } from '../../records/index.ts';
import { pickOne } from '../quick-input/pick-one.ts';
import { formatChoices, statusChoices } from '../record-export/export-choices.ts';
import {
  type ExportDeps,
  exportRecordsTo,
  type ExportSummary,
  type WantedExport,
} from '../record-export/export-records-to.ts';
import { findExportable } from '../record-export/find-exportable.ts';
import { commandIds } from './command-ids.ts';

/** What a caller knows already; the user is asked for the rest. */
interface ExportTarget {
  readonly format?: AnyFormatName;
  readonly statuses?: readonly ReviewStatus[];
  readonly to?: Uri;
  readonly within?: readonly Uri[];
}

/**
 * Writes records to a file in the form of another program: those of the workspace, or what is selected in the explorer.
 */
export function registerExportRecords(deps: ExportDeps): Disposable {
  return commands.registerCommand(
    commandIds.exportRecords,
    (given: ExportTarget | Uri = {}, selected?: readonly Uri[]) =>
      exportThem(given instanceof Uri ? { within: selected ?? [given] } : given, deps),
  );
}

/** @returns nothing where the user wants none, or has been told why there is none */
async function exportThem(
  { within = [], ...target }: ExportTarget,
  deps: ExportDeps,
): Promise<ExportSummary | undefined> {
  const records = await findExportable(within);
  if (records.length === 0) {
    void window.showInformationMessage(l10n.t('There are no records to export.'));
    return undefined;
  }
  const wanted = await ask(target, records);
  if (!wanted) return undefined;
  const summary = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Exporting records'), cancellable: true },
    (progress, token) => exportRecordsTo(wanted, deps, { progress, token }),
  );
  if (summary) void tell(wanted, summary);
  return summary;
}

async function ask(target: ExportTarget, records: readonly Uri[]): Promise<WantedExport | undefined> {
  const title = l10n.t('Export Records ({0})', records.length);
  const format = target.format ?? (await choose(title, l10n.t('In which form?'), formatChoices()));
  if (format === undefined) return undefined;
  // Who names a file beforehand has decided which records, too.
  const which = target.to ? target : await choose(title, l10n.t('Which records?'), statusChoices());
  if (!which) return undefined;
  const to = target.to ?? (await askFor(format, title));
  return to && { format, records, to, ...(which.statuses && { statuses: which.statuses }) };
}

async function choose<Value>(
  title: string,
  placeholder: string,
  choices: Parameters<typeof pickOne<{ readonly label: string; readonly value?: Value }>>[0],
): Promise<Value | undefined> {
  const picked = await pickOne(choices, { title, placeholder });
  return typeof picked === 'object' ? picked.value : undefined;
}

async function askFor(format: AnyFormatName, title: string): Promise<Uri | undefined> {
  const { exportFormats, isFolderFormat } = await import('../../exports/export-formats.ts');
  const [root] = workspace.workspaceFolders ?? [];
  if (isFolderFormat(format)) {
    const picked = await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t('Export Here'),
      ...(root && { defaultUri: root.uri }),
      title,
    });
    return picked?.[0];
  }
  const { extension } = exportFormats[format];
  const name = format === 'populations-csv' ? 'populations' : 'incidents';
  return window.showSaveDialog({
    ...(root && { defaultUri: Uri.joinPath(root.uri, `${name}.${extension}`) }),
    filters: { [extension]: [extension] },
    title,
  });
}

async function tell(
  { format, to }: WantedExport,
  { exported, failed, remarks }: ExportSummary,
): Promise<void> {
  const file = workspace.asRelativePath(to);
  const { isFolderFormat } = await import('../../exports/export-formats.ts');
  const [open, log] = [l10n.t('Open'), l10n.t('Show Log')];
  const opens = isFolderFormat(format) ? [] : [open];
  const done = l10n.t('Records exported to {0}: {1}.', file, exported);
  const chosen =
    failed > 0
      ? await window.showWarningMessage(`${done} ${l10n.t('Not exported: {0}.', failed)}`, ...opens, log)
      : await window.showInformationMessage(done, ...opens, ...(remarks > 0 ? [log] : []));
  if (chosen === open) await commands.executeCommand('vscode.open', to);
  if (chosen === log) await commands.executeCommand(commandIds.showLog);
}
