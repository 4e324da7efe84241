import { posix } from 'node:path';
import { type Uri, workspace } from 'vscode';
import { recordStem } from '../../corpus/records/record-file.ts';
import type { PlaceRecords } from '../../corpus/run/record-places.ts';
import { recordUri } from '../record-files/record-uri.ts';

/**
 * Puts the records of a folder's notices where "Emit Record" puts them. Of two notices of one name the second one keeps its
 * folder; where both lie in one folder (`a.txt` and `a.md`), the first has the records. What is open with unsaved changes
 * is the person's to save first.
 *
 * @param folder of the records
 */
export function placeAsInEditor(folder: Uri): PlaceRecords {
  const owners = new Map<string, string>();
  return async ({ path }) => {
    const first = await recordUri({ folder, notice: path }, 0);
    const usual = below(folder, first).replace(/\.1\.notice\.yaml$/, '');
    const stem = (owners.get(usual) ?? path) === path ? usual : recordStem(path);
    const owner = owners.get(stem) ?? path;
    owners.set(stem, owner);
    const unsaved = workspace.textDocuments
      .filter(({ isDirty, uri }) => isDirty && uri.path.startsWith(`${folder.path}/${stem}.`))
      .map(({ uri }) => below(folder, uri));
    return { stem, ...(owner !== path && { takenBy: owner }), ...(unsaved.length > 0 && { unsaved }) };
  };
}

function below(folder: Uri, { path }: Uri): string {
  return posix.relative(folder.path, path);
}
