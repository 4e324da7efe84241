import type { WorkspaceConfiguration } from 'vscode';

/** Section of the settings; every key below stands under it in the manifest. */
export const settingsSection = 'noticeAnnotator';

export interface Settings {
  /** Globs, relative to the workspace folder, of text and Markdown files that are notices. */
  readonly notices: readonly string[];
  /** Folder of the records, relative to the workspace folder of the notice. */
  readonly recordsFolder: string;
  /** Who reviews records; empty until it is asked. */
  readonly reviewer: string;
  /** Whether records show code lenses. */
  readonly reviewLenses: boolean;
  /** Whether dates and figures that are not written plainly have their plain form beside them. */
  readonly inlayHints: boolean;
  /** How a notice is marked for what a rule finds in it, by the rule's id; `warning` where nothing is said. */
  readonly findings: Readonly<Record<string, FindingSeverity>>;
}

export type FindingSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** Settings are read where they are used and never kept: a change holds from the next use on. */
export function readSettings(configuration: Pick<WorkspaceConfiguration, 'get'>): Settings {
  return {
    notices: configuration.get<readonly string[]>('notices', []),
    recordsFolder: configuration.get<string>('recordsFolder', 'records'),
    reviewer: configuration.get<string>('reviewer', '').trim(),
    reviewLenses: configuration.get<boolean>('reviewLenses', true),
    inlayHints: configuration.get<boolean>('inlayHints', true),
    findings: configuration.get<Readonly<Record<string, FindingSeverity>>>('findings', {}),
  };
}
