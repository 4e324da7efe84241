import { posix } from 'node:path';
import { Uri, workspace } from 'vscode';
import { recordFile } from '../../corpus/records/record-file.ts';
import { isSameNotice } from '../../corpus/records/same-notice.ts';
import { recordPlace } from './record-place.ts';
import { isThere, textOf } from './text-of.ts';

/** A glob cannot name its own signs; any character stands for them, and the record itself tells which notice is meant. */
export const globOf = (name: string): string => name.replace(/[*?{}[\]!,\\]/gu, '?');

/** The records of a notice, in the order of their numbers: those whose file bears its name and whose source names it. */
export async function findRecords(notice: Uri): Promise<readonly Uri[]> {
  const { readSource } = await import('../../records/index.ts');
  const { notice: path } = recordPlace(notice);
  const numbered = globOf(recordFile(posix.basename(path), 0)).replace(/\.1(?=\.notice\.yaml$)/u, '.*');
  const named = await workspace.findFiles(`**/${numbered}`);
  const own = await Promise.all(
    named.map(async (uri) => {
      const source = readSource(await textOf(uri));
      return source && isSameNotice(source.notice, path) ? [uri] : [];
    }),
  );
  return own.flat().toSorted((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
}

/**
 * The file that a record names as its notice, which may have been named from another folder: from the record's workspace
 * folder, from the record upwards, else the only file of the workspace that it can mean.
 */
export async function findNotice(record: Uri, notice: string): Promise<Uri | undefined> {
  const folder = workspace.getWorkspaceFolder(record);
  const likely = [
    ...(folder ? [Uri.joinPath(folder.uri, notice)] : []),
    Uri.joinPath(record, '..', '..', notice),
    Uri.joinPath(record, '..', notice),
    record.with({ path: posix.resolve('/', notice) }),
  ];
  for (const uri of likely) if (await isThere(uri)) return uri;
  const named = await workspace.findFiles(`**/${globOf(posix.basename(notice))}`);
  const meant = named.filter(({ path }) => isSameNotice(path, notice));
  return meant.length === 1 ? meant[0] : undefined;
}
