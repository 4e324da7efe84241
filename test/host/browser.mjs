import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';

/** A machine without a way out: what Chromium looks up or fetches for itself only delays and fails. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Starts the headless browser: the host's own, or the one that CHROME_PATH names. As root, and in containers, Chromium's
 * sandbox does not work; it shows nothing but the pages of a server that this process started.
 * @param {import('./install.mjs').Host} host
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser(host) {
  const executablePath = process.env.CHROME_PATH ?? host.chromium;
  return chromium.launch({
    executablePath,
    args: quiet,
    chromiumSandbox: false,
    env: { ...process.env, ...missingLibraries(executablePath, host), FONTCONFIG_FILE: host.fontconfig },
  });
}

/**
 * A bare machine has no libnss3: then the copies that came with the browser serve.
 * @param {string} executable
 * @param {import('./install.mjs').Host} host
 * @returns {NodeJS.ProcessEnv}
 */
function missingLibraries(executable, { libraries }) {
  const runs = spawnSync(executable, ['--version'], { stdio: 'ignore' }).status === 0;
  return runs ? {} : { LD_LIBRARY_PATH: libraries };
}
