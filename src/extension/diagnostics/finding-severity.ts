import { DiagnosticSeverity, type Uri, workspace } from 'vscode';
import { type FindingSeverity, readSettings, settingsSection } from '../settings.ts';

const severities: Readonly<Record<FindingSeverity, DiagnosticSeverity | undefined>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  off: undefined,
};

/** How grave what a rule finds in a notice is, by the user's settings: by the rule's id; nothing where it is off. */
export function findingSeverities(notice: Uri): (code: string) => DiagnosticSeverity | undefined {
  const { findings } = readSettings(workspace.getConfiguration(settingsSection, notice));
  // What a user wrote there may be anything.
  const written: Readonly<Record<string, FindingSeverity | undefined>> = findings;
  return (code) => {
    const severity = written[code] ?? 'warning';
    return severity in severities ? severities[severity] : DiagnosticSeverity.Warning;
  };
}
