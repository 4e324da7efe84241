import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { workbenchAddress } from './address.mjs';

/** What in the log is not the suite's: the workbench's own chatter, and complaints that native modules are not built. */
const notTheSuite = [
  /^Error: Could not locate the bindings file/,
  /^Cannot find module '\.\/build\/Release\/watchdog'/,
  /^\[[\w-]+( \w+)?(:\w+)?\] /,
  /\/browser\/workbench\/workbench\.js:\d/,
  /^(Ignoring fetching|Updating) additional builtin extensions/,
  /^Creation of workbench contribution /,
  /^Extension host \(Remote\) is (un)?responsive/,
];

/** From the page's opening to the suite's first line. */
const startLimit = 120_000;

/**
 * Runs a suite in the extension host of a workbench page and mirrors what it prints.
 * @param {object} run
 * @param {string} run.project absolute path of the checkout
 * @param {import('playwright-core').Browser} run.browser
 * @param {import('./server.mjs').Server} run.server
 * @param {import('./profile.mjs').Profile} run.profile
 * @param {string} run.folder the workspace
 * @param {string} run.extension
 * @param {string} run.suite a CommonJS module with an asynchronous `run()`
 * @param {number} [run.silence] milliseconds without a line after which the suite has hung
 * @param {(line: string) => void} [run.say]
 * @returns {Promise<string | undefined>} why the run failed; nothing where it passed
 */
export async function runSuite(run) {
  const { project, browser, server, profile, folder, extension, silence = 120_000, say = console.log } = run;
  const mark = `suite-${randomUUID()}`;
  const entry = join(profile.userData, `${mark}.cjs`);
  const wrapper = JSON.stringify(join(project, 'test/host/suite.cjs'));
  writeFileSync(
    entry,
    `module.exports = require(${wrapper}).betweenMarks(${JSON.stringify(run.suite)}, '${mark}');\n`,
  );

  /** @type {string[]} */
  const before = [];
  let state = 'opening';
  /** @type {(reason: string | undefined) => void} */
  let settle = () => undefined;
  const outcome = new Promise((/** @type {(reason: string | undefined) => void} */ done) => (settle = done));
  let timer = setTimeout(() => settle(notStarted(before)), startLimit);

  const hear = (/** @type {string} */ line) => {
    if (line.startsWith(mark)) state = line.slice(mark.length + 1);
    else if (state === 'opening') before.push(line);
    else if (state === 'running' && !notTheSuite.some((pattern) => pattern.test(line))) say(line);
    else return;
    if (state === 'opening') return;
    clearTimeout(timer);
    timer = setTimeout(() => settle(`the suite printed nothing for ${silence / 1000} s`), silence);
  };

  const page = await browser.newPage();
  try {
    page.once('crash', () => settle('the workbench page crashed'));
    page.once('close', () => settle('the browser ended'));
    void server.ended.then((output) => settle(`VS Code's server ended\n${output}`));
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _level, /** @type {unknown[]} */ parts) => hear(format(...parts)),
    );
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
      if (code !== 0) settle('the suite failed');
      else if (state === 'passed') settle(undefined);
      else settle('the extension host died before the suite ended');
    });
    await page.goto(
      workbenchAddress(server, folder, { extensionDevelopmentPath: extension, extensionTestsPath: entry }),
    );
    return await outcome;
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}

/** @param {string[]} log */
const notStarted = (log) =>
  `the suite did not start within ${startLimit / 1000} s; the workbench said\n${log.slice(-40).join('\n')}`;
