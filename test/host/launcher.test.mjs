import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureHost, hostIsAvailable } from './install.mjs';

const project = resolve(import.meta.dirname, '../..');
const launcher = resolve(import.meta.dirname, 'launcher.mjs');
const fixtures = resolve(import.meta.dirname, 'fixtures');

/** A green run of the extension's tests is worth as much as the launcher's word for it: it must also say no. */
suite('The launcher that stands in for VS Code', () => {
  /** @type {Record<string, Promise<{ code: number | null, output: string }>>} */
  const runs = {};

  suiteSetup(async function () {
    if (!hostIsAvailable) this.skip();
    await ensureHost(project);
    for (const name of ['throws', 'dies', 'hangs']) runs[name] = launch(`${name}.cjs`);
  });

  // That it ends with 0 for a suite that passes, every green run of test/extension shows.
  const cases = [
    { name: 'throws', says: /two and two are five[^]*the suite failed/, why: 'a suite that throws' },
    { name: 'dies', says: /extension host died/, why: 'an extension host that dies in the middle' },
    { name: 'hangs', says: /printed nothing for 2 s/, why: 'a suite that never ends' },
  ];
  for (const { name, says, why } of cases) {
    test(`fails for ${why}`, async () => {
      const run = await runs[name];
      assert.match(run?.output ?? '', says);
      assert.equal(run?.code, 1);
    });
  }
});

/**
 * @param {string} name of a suite among the fixtures
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function launch(name) {
  const args = [
    fixtures,
    `--extensionDevelopmentPath=${project}`,
    `--extensionTestsPath=${fixtures}/${name}`,
    '--silence-limit=2',
  ];
  const child = spawn(launcher, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => (output += chunk);
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done) => {
    child.once('close', (code) => done({ code, output }));
  });
}
