import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.mjs';

/**
 * A folder to work in. The innermost folder keeps the original's name, because
 * VS Code shows it.
 * @param {{ copyOf?: string | undefined, files?: Record<string, string> | undefined }} content `copyOf`: absolute path of
 *   a folder; `files`: texts by their path in the workspace, added to the copy or all there is
 * @returns {{ folder: string, remove: () => void }}
 */
export function temporaryWorkspace({ copyOf, files = {} }) {
  const parent = temporaryFolder();
  const folder = join(parent.path, copyOf ? basename(copyOf) : 'research');
  mkdirSync(folder);
  if (copyOf) cpSync(copyOf, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: parent.remove };
}
