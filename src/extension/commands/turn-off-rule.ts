import { commands, ConfigurationTarget, type Disposable, workspace } from 'vscode';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { settingsSection } from '../settings.ts';
import { commandIds } from './command-ids.ts';
import { findingAtHand, type FindingTarget } from './finding-at-hand.ts';

/** Turns off the rule of a finding: for the workspace, where there is one, else for the user. */
export function registerTurnOffRule(analyses: NoticeAnalyses): Disposable {
  return commands.registerCommand(commandIds.turnOffRule, (target?: FindingTarget) =>
    turnOffRule(analyses, target),
  );
}

async function turnOffRule(analyses: NoticeAnalyses, target?: FindingTarget): Promise<void> {
  const atHand = await findingAtHand(analyses, target);
  if (!atHand) return;
  const { document } = atHand.read;
  const configuration = workspace.getConfiguration(settingsSection, document);
  const { WorkspaceFolder, Workspace, Global } = ConfigurationTarget;
  const { workspaceValue, workspaceFolderValue, globalValue } =
    configuration.inspect<Record<string, string>>('findings') ?? {};
  // A folder's own value hides the workspace's.
  const [where, written] =
    workspaceFolderValue !== undefined && (workspace.workspaceFolders?.length ?? 0) > 1
      ? [WorkspaceFolder, workspaceFolderValue]
      : workspace.workspaceFolders
        ? [Workspace, workspaceValue]
        : [Global, globalValue];
  await configuration.update('findings', { ...written, [atHand.finding.code]: 'off' }, where);
}
