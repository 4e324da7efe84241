import type { DocumentFilter, Uri } from 'vscode';

/** Every record of the workspace; its files are YAML to the editor and keep that language. */
export const recordGlob = '**/*.notice.yaml';

export function isRecord(uri: Uri): boolean {
  return uri.path.endsWith('.notice.yaml');
}

/** Where the providers of records answer. */
export const recordSelector: DocumentFilter = { language: 'yaml', pattern: recordGlob };

/** The dismissed mentions of every notice of the workspace. */
export const dismissedGlob = '**/*.dismissed.yaml';

export function isDismissedFile(uri: Uri): boolean {
  return uri.path.endsWith('.dismissed.yaml');
}
