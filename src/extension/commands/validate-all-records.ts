import { commands, type Disposable, l10n, ProgressLocation, window, workspace } from 'vscode';
import type { EvidenceDiagnostics } from '../diagnostics/evidence-diagnostics.ts';
import type { RecordDiagnostics } from '../diagnostics/record-diagnostics.ts';
import { recordGlob } from '../record-documents.ts';
import { commandIds } from './command-ids.ts';

export interface ValidationSummary {
  readonly checked: number;
  /** Records with at least one problem. */
  readonly invalid: number;
}

/** Checks every record of the workspace, its evidence in the notice too; what is wrong stands among the problems. */
export function registerValidateAllRecords(
  diagnostics: RecordDiagnostics,
  evidence: EvidenceDiagnostics,
): Disposable {
  return commands.registerCommand(commandIds.validateAllRecords, async (): Promise<ValidationSummary> => {
    const summary = await validateAll(diagnostics, evidence);
    void tell(summary);
    return summary;
  });
}

function validateAll(
  diagnostics: RecordDiagnostics,
  evidence: EvidenceDiagnostics,
): Thenable<ValidationSummary> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Validating records'), cancellable: true },
    async (progress, token) => {
      const records = await workspace.findFiles(recordGlob, undefined, undefined, token);
      let checked = 0;
      let invalid = 0;
      for (const record of records) {
        if (token.isCancellationRequested) break;
        const problems = (await diagnostics.checkFile(record)) + (await evidence.checkFile(record));
        if (problems > 0) invalid++;
        checked++;
        progress.report({ message: `${checked}/${records.length}`, increment: 100 / records.length });
      }
      return { checked, invalid };
    },
  );
}

async function tell({ checked, invalid }: ValidationSummary): Promise<void> {
  if (checked === 0) {
    void window.showInformationMessage(l10n.t('There are no records (*.notice.yaml) in this workspace.'));
    return;
  }
  if (invalid === 0) {
    void window.showInformationMessage(l10n.t('Records checked: {0}. All are valid.', checked));
    return;
  }
  const show = l10n.t('Show Problems');
  const chosen = await window.showWarningMessage(
    l10n.t('Records checked: {0}. With problems: {1}.', checked, invalid),
    show,
  );
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}
