import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { whenProcessEnds } from './lifetime.mjs';

/**
 * A running VS Code server, on a loopback port, open to those who know its token only.
 * @typedef {object} Server
 * @property {number} port
 * @property {string} token
 * @property {Promise<string>} ended resolves, to the last lines it printed, when the server is no more
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} ServerOptions
 * @property {number} [port] a free one by default
 * @property {string | undefined} [language] the display language
 * @property {boolean} [payload] heed the payload of a page's address, by which a suite is run; VS Code then takes itself
 *   for under test, and shows no notifications
 * @property {boolean} [lean] with the few built-in extensions that a test needs, rather than all
 */

/** A loaded machine with two cores starts the server in a few seconds; a hundred and twenty say that it hangs. */
const startLimit = 120_000;

/**
 * Starts VS Code's own server and waits until it listens. It ends with this process, however that ends.
 * @param {import('./install.mjs').Host} host
 * @param {import('./profile.mjs').Profile} profile
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(host, profile, options = {}) {
  const dataDir = join(profile.userData, 'server');
  const token = randomBytes(16).toString('hex');
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'token'), token, { mode: 0o600 });

  const child = spawn(host.node, serverArguments(host, profile, dataDir, options), {
    // A group of its own: the extension hosts and watchers that the server starts end with it.
    detached: true,
    stdio: 'pipe',
    env: serverEnvironment(),
  });
  const kill = () => signalGroup(child.pid, 'SIGKILL');
  const release = whenProcessEnds(kill);

  let output = '';
  /** @type {Promise<string>} */
  const ended = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', () => done(output));
  });
  /** @type {Promise<{ port: number } | { failure: string }>} */
  const answer = new Promise((done) => {
    const read = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      // It goes on running when it has nowhere to listen.
      const failure = /Error occurred in server\n.*?(Error: .*)/.exec(output)?.[1];
      if (port) done({ port: Number(port) });
      else if (failure) done({ failure });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((failure) => done({ failure }));
    setTimeout(
      () => done({ failure: `no answer for ${startLimit / 1000} s\n${output}` }),
      startLimit,
    ).unref();
  });

  const stop = async () => {
    signalGroup(child.pid, 'SIGTERM');
    const patience = setTimeout(kill, 3000);
    await ended;
    clearTimeout(patience);
    kill();
    // What was killed may write for a moment more, into folders that are removed next.
    await sleep(100);
    release();
  };
  const started = await answer;
  if ('port' in started) return { port: started.port, token, ended, stop };
  await stop();
  throw new Error(`VS Code's server did not start: ${started.failure}`);
}

/**
 * @param {import('./install.mjs').Host} host
 * @param {import('./profile.mjs').Profile} profile
 * @param {string} dataDir
 * @param {ServerOptions} options
 */
function serverArguments(host, { userData, extensions }, dataDir, options) {
  const { port = 0, language = 'en', payload = false, lean = false } = options;
  return [
    `--import=${pathToFileURL(host.guard)}`,
    host.serverMain,
    ...(payload ? ['--enable-smoke-test-driver'] : []),
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    '--force-disable-user-env',
    '--telemetry-level=off',
    '--host=127.0.0.1',
    `--port=${port}`,
    `--locale=${language}`,
    `--connection-token-file=${join(dataDir, 'token')}`,
    `--server-data-dir=${dataDir}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${extensions}`,
    ...(lean ? [`--builtin-extensions-dir=${fewExtensions(host, dataDir)}`] : []),
  ];
}

/**
 * The built-in extensions that say how a notice and a record look. The others (Git, Copilot, TypeScript, …) take a third
 * of a run's time to start.
 * @param {import('./install.mjs').Host} host
 * @param {string} dataDir
 */
function fewExtensions({ builtInExtensions }, dataDir) {
  const folder = join(dataDir, 'built-in');
  mkdirSync(folder);
  for (const name of ['json', 'markdown-basics', 'theme-defaults', 'theme-seti', 'yaml']) {
    symlinkSync(join(builtInExtensions, name), join(folder, name));
  }
  return folder;
}

/** The server's environment: this process's, without what a surrounding VS Code means for its own children. */
function serverEnvironment() {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  // No marketplace: nothing here may depend on the network.
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/**
 * @param {number | undefined} leader
 * @param {NodeJS.Signals} signal
 */
function signalGroup(leader, signal) {
  try {
    if (leader) process.kill(-leader, signal);
  } catch {
    // The whole group has ended already.
  }
}
