import { posix } from 'node:path';
import { Uri, workspace } from 'vscode';
import type { Result } from '../../corpus/failure.ts';
import type { RecordPlace } from '../../corpus/import/import-annotations.ts';
import { writeAtomically } from '../../corpus/records/write-atomically.ts';
import { globOf } from '../record-files/find-records.ts';
import { recordPlace } from '../record-files/record-place.ts';
import { isThere, openDocument, textOf } from '../record-files/text-of.ts';
import { openIfThere, writeRecord } from '../record-files/write-record.ts';

/**
 * The records of a workspace folder, as the editor has them, by the path that an export gave them: from the folder, or from
 * wherever in it the records were exported. One that is not there belongs in the folder of the records. What is open is
 * changed as by a person, and one undo takes it back.
 */
export function recordsInWorkspace(root: Uri): RecordPlace {
  const places = new Map<string, Uri>();
  return {
    async read(file) {
      const found = await findRecord(root, file);
      if (found.length > 1) {
        const names = found.map((uri) => workspace.asRelativePath(uri)).join(', ');
        const message = `Which of these is its record cannot be told: ${names}. Export the whole workspace, and import that.`;
        return { failure: { path: file, code: 'name-taken', message } };
      }
      const [uri = newPlace(root, file)] = found;
      places.set(posix.dirname(file), Uri.joinPath(uri, '..'));
      try {
        return { value: found.length > 0 ? await textOf(uri) : undefined };
      } catch (error) {
        return failed(file, 'unreadable', error);
      }
    },
    async write(file, text) {
      const folder = places.get(posix.dirname(file)) ?? root;
      const uri = Uri.joinPath(folder, posix.basename(file));
      try {
        if (openDocument(uri)) await writeRecord(uri, text, await openIfThere(uri));
        else if (uri.scheme === 'file') await writeAtomically(uri.fsPath, text);
        else await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
        return { value: undefined };
      } catch (error) {
        return failed(file, 'unwritable', error);
      }
    },
  };
}

async function findRecord(root: Uri, file: string): Promise<readonly Uri[]> {
  const own = Uri.joinPath(root, file);
  if (await isThere(own)) return [own];
  const found = await workspace.findFiles(`**/${globOf(file)}`);
  return found.filter(({ path }) => path.endsWith(`/${file}`));
}

/** The folder of the records, unless the export has named it itself. */
function newPlace(root: Uri, file: string): Uri {
  const { folder } = recordPlace(Uri.joinPath(root, 'notice.txt'));
  const named = Uri.joinPath(root, file);
  return named.path.startsWith(`${folder.path}/`) ? named : Uri.joinPath(folder, file);
}

function failed(path: string, code: 'unreadable' | 'unwritable', error: unknown): Result<never> {
  return { failure: { path, code, message: error instanceof Error ? error.message : String(error) } };
}
