import { posix } from 'node:path';
import { l10n, Uri, workspace } from 'vscode';
import { readSettings, settingsSection } from '../settings.ts';

/** Where the records of a notice belong, and how they name it. */
export interface RecordPlace {
  /** Folder of the records. */
  readonly folder: Uri;
  /** Path of the notice as its records keep it: relative to the workspace folder, with forward slashes. */
  readonly notice: string;
}

/** @throws Error when the setting points out of the workspace folder */
export function recordPlace(notice: Uri): RecordPlace {
  const workspaceFolder = workspace.getWorkspaceFolder(notice);
  const { recordsFolder } = readSettings(workspace.getConfiguration(settingsSection, notice));
  const root = workspaceFolder?.uri ?? Uri.joinPath(notice, '..');
  const folder = Uri.joinPath(root, recordsFolder.replaceAll('\\', '/'));
  if (!isWithin(folder, root)) {
    throw new RangeError(
      l10n.t('The folder of records must lie within the workspace folder: {0}', recordsFolder),
    );
  }
  return {
    folder,
    notice: isWithin(notice, root) ? posix.relative(root.path, notice.path) : baseName(notice),
  };
}

function isWithin(inner: Uri, outer: Uri): boolean {
  const path = posix.relative(outer.path, inner.path);
  return path !== '..' && !path.startsWith('../');
}

function baseName({ path }: Uri): string {
  return posix.basename(path);
}
