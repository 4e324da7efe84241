#!/usr/bin/env node
/**
 * Stands in for the VS Code executable where none can be downloaded: @vscode/test-electron starts it like one, with the
 * same arguments, and reads its exit code.
 *
 *   launcher.mjs FOLDER --extensionDevelopmentPath=… --extensionTestsPath=… [--user-data-dir=…] [--extensions-dir=…]
 *                [--silence-limit=SECONDS]
 *
 * It runs the suite in the extension host of VS Code's own server, whose workbench a headless browser shows, mirrors the
 * suite's output, and ends with 0 only when the suite came to its end and passed.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { ensureHost } from './install.mjs';
import { temporaryProfile } from './profile.mjs';
import { runSuite } from './run-suite.mjs';
import { startServer } from './server.mjs';

const project = resolve(import.meta.dirname, '../..');
const text = { type: /** @type {const} */ ('string') };
const { values, positionals } = parseArgs({
  // Desktop VS Code knows many more options: those are not ours to refuse.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: text,
    extensionTestsPath: text,
    'user-data-dir': text,
    'extensions-dir': text,
    'silence-limit': text,
  },
});

/** @param {string} name */
const path = (name) => (typeof values[name] === 'string' ? resolve(values[name]) : undefined);

async function launch() {
  const extension = path('extensionDevelopmentPath');
  const suite = path('extensionTestsPath');
  const [folder] = positionals;
  if (!extension || !suite || !folder)
    return 'needed: FOLDER, --extensionDevelopmentPath, --extensionTestsPath';
  const host = await ensureHost(project);
  const temporary = temporaryProfile();
  const profile = {
    userData: path('user-data-dir') ?? temporary.userData,
    extensions: path('extensions-dir') ?? temporary.extensions,
  };
  const [server, browser] = await Promise.all([
    startServer(host, profile, { payload: true, lean: true }),
    launchBrowser(host),
  ]);
  try {
    const silence = 1000 * Number(values['silence-limit'] ?? 120);
    return await runSuite({
      project,
      browser,
      server,
      profile,
      folder: resolve(folder),
      extension,
      suite,
      silence,
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

const failure = await launch().catch((/** @type {Error} */ error) => error.message);
if (failure) console.error(`\nVS Code (headless): ${failure}`);
process.exit(failure ? 1 : 0);
