/**
 * `npm start`: builds, and opens samples/ in VS Code with the extension loaded: in desktop VS Code where its `code` is on
 * the PATH and a display is there, else in VS Code served on a loopback port (NOTICE_ANNOTATOR_PORT, or a free one), whose
 * address it prints and which it serves until Ctrl+C.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { workbenchAddress } from '../test/host/address.mjs';
import { ensureHost, hostIsAvailable } from '../test/host/install.mjs';
import { installExtension, lastingProfile } from '../test/host/profile.mjs';
import { startServer } from '../test/host/server.mjs';
import { findDesktopCode, openDesktopCode } from './desktop-code.mjs';

const project = resolve(import.meta.dirname, '..');
const samples = join(project, 'samples');

async function serve() {
  const host = await ensureHost(project);
  const port = Number(process.env.NOTICE_ANNOTATOR_PORT ?? 0);
  const profile = lastingProfile(join(project, '.vscode-test/start'));
  installExtension(profile, project);
  const server = await startServer(host, profile, { port });
  console.log(`
VS Code with Notice Annotator, open on samples/, is served to this machine's browsers at

  ${workbenchAddress(server, samples)}

Ctrl+C ends it.`);

  console.error(`VS Code's server ended by itself\n${await server.ended}`);
  return 1;
}

function sayWhy(error) {
  console.error(error.message);
  return 1;
}

const build = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: project, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
const code = findDesktopCode();
if (code) process.exitCode = openDesktopCode(code, project, samples);
else if (hostIsAvailable) process.exitCode = await serve().catch(sayWhy);
else {
  console.error(
    "VS Code's `code` command is not on the PATH (in VS Code: Shell Command: Install 'code' command in PATH)",
  );
  process.exitCode = 1;
}
