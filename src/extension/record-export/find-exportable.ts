import { FileType, RelativePattern, type Uri, workspace } from 'vscode';
import { isRecord, recordGlob } from '../record-documents.ts';

/**
 * The records that are meant, each once, in the order of their paths.
 *
 * @param within records, and folders with records at any depth; without any, the workspace
 */
export async function findExportable(within: readonly Uri[]): Promise<readonly Uri[]> {
  const found =
    within.length === 0 ? [await workspace.findFiles(recordGlob)] : await Promise.all(within.map(recordsAt));
  const byPath = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function recordsAt(uri: Uri): Promise<readonly Uri[]> {
  const { type } = await workspace.fs.stat(uri);
  if (type & FileType.Directory) return workspace.findFiles(new RelativePattern(uri, recordGlob));
  return isRecord(uri) ? [uri] : [];
}
