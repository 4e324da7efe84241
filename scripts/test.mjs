/**
 * Runs the suites and ends with one line, `N passed, N failed`, summed over all of them.
 *
 *   node scripts/test.mjs [SUITE…]      without names: all, as `npm run ci` and `npm test` do
 *
 * A Mocha suite reports through test/reporter.cjs, which writes its figures to out/results/<suite>.json; a suite that
 * leaves no figures has failed. A check counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const check = (name) => ({ command: [npm, 'run', '--silent', `check:${name}`], counts: false });
const mocha = (suite, ...args) => ({
  command: [
    process.execPath,
    'node_modules/mocha/bin/mocha.js',
    '--ui',
    'tdd',
    '--reporter',
    'test/reporter.cjs',
    ...args,
  ],
  counts: true,
  suite,
});

const suites = {
  generated: check('generated'),
  types: check('types'),
  lint: check('lint'),
  format: check('format'),
  cycles: check('cycles'),
  unused: check('unused'),
  build: { command: [process.execPath, 'scripts/build.mjs', '--production', '--tests'], counts: false },
  accuracy: { command: [npm, 'run', '--silent', 'accuracy'], counts: false },
  unit: mocha('unit', '--timeout', '10000', 'out/test/unit.test.js'),
  load: mocha('load', '--timeout', '60000', 'out/test/load/**/*.test.js'),
  deploy: mocha('deploy', '--timeout', '120000', 'out/test/deploy/**/*.test.js'),
  extension: {
    command: [process.execPath, 'test/host/run-extension-tests.mjs'],
    counts: true,
    suite: 'extension',
  },
  host: mocha('host', '--timeout', '180000', 'test/host/*.test.mjs'),
  package: mocha('package', '--timeout', '60000', 'out/test/package/**/*.test.js'),
  walk: mocha('walk', '--timeout', '300000', 'out/test/walk/**/*.test.js'),
};

const chosen = process.argv.slice(2);
const names =
  chosen.length > 0 ? ['build', ...chosen.filter((name) => name !== 'build')] : Object.keys(suites);

function figures(name) {
  const { command, counts } = suites[name];
  const results = `out/results/${name}.json`;
  mkdirSync('out/results', { recursive: true });
  rmSync(results, { force: true });
  console.log(`\n── ${name}`);
  const [executable, ...args] = command;
  const run = spawnSync(executable, args, {
    stdio: 'inherit',
    env: { ...process.env, NOTICE_ANNOTATOR_RESULTS: results },
  });
  const passed = run.status === 0;
  if (!counts) return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
  try {
    const counted = JSON.parse(readFileSync(results, 'utf8'));
    // A runner that dies after its last test has failed all the same, and so has one that found no test.
    const wrong = (!passed || counted.passed === 0) && counted.failed === 0;
    return wrong ? { ...counted, failed: 1 } : counted;
  } catch {
    console.error(`${name}: no results were written`);
    return { passed: 0, failed: 1 };
  }
}

const sum = { passed: 0, failed: 0 };
for (const name of names) {
  const unknown = !(name in suites);
  if (unknown) console.error(`no suite named ${name}; there are: ${Object.keys(suites).join(', ')}`);
  const { passed, failed } = unknown ? { passed: 0, failed: 1 } : figures(name);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
