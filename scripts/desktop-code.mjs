/** Desktop VS Code, by the `code` command that it puts on the PATH. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';

/** The path of `code`, or nothing where it is not to be had or no display could show its window. */
export function findDesktopCode() {
  const { DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  const candidates = PATH.split(delimiter).map((folder) => join(folder, windows ? 'code.cmd' : 'code'));
  return candidates.find(isExecutable);
}

/** Opens a folder in a new window with the extension of `extension` loaded; gives the command's exit code. */
export function openDesktopCode(code, extension, folder) {
  console.log(`Opening ${folder} in ${code}`);
  const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, folder];
  // Windows starts a .cmd through a shell only, which takes a path with spaces apart unless it is quoted.
  const [command, ...rest] = windows ? [code, ...args].map((part) => `"${part}"`) : [code, ...args];
  return spawnSync(command, rest, { stdio: 'inherit', shell: windows }).status ?? 1;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
