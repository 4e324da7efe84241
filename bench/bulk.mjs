/**
 * `node bench/bulk.mjs [few] [many]`: bulk extraction by the command line as it is built (`npm run build -- --production`):
 * two workers beside one, and the memory for many notices beside few. 2,000 and 20,000 by default.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tell } from './measure.mjs';
import { notice } from './notices.mjs';

const [few = 2000, many = 20_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'notice-annotator-bench-'));
const cli = resolve('dist/cli.js');
const peak = join(folder, 'peak.cjs');
writeFileSync(peak, 'process.on("exit", () => console.error(process.resourceUsage().maxRSS));');

/** Wall time in seconds, and peak memory of the process with its threads in MB. */
function extract(notices, workers) {
  const out = join(folder, `records-${workers}`);
  const before = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', peak, cli, 'extract', '--workers', String(workers), '--out', out, notices],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - before) / 1000;
  rmSync(out, { recursive: true, force: true });
  return { seconds, memory: Number(stderr.trimEnd().split('\n').at(-1)) / 1024 };
}

function write(name, count) {
  const notices = join(folder, name);
  mkdirSync(notices);
  for (let index = 0; index < count; index++) writeFileSync(join(notices, `${index}.txt`), notice(index));
  return notices;
}

try {
  const notices = write('few', few);
  const runs = [1, 2, 3].map(() => ({ one: extract(notices, 1), two: extract(notices, 2) }));
  const median = (side) => runs.map((run) => run[side].seconds).toSorted((a, b) => a - b)[1];
  tell({
    name: `bulk: ${few} notices, two workers beside one`,
    unit: 's',
    ours: median('two'),
    theirs: median('one'),
    ratio: median('one') / median('two'),
    atLeast: 1.7,
  });
  tell({ name: 'bulk: notices in a second, two workers', unit: 'notices/s', ours: few / median('two') });
  const usual = Math.max(...runs.map(({ two }) => two.memory));
  const large = extract(write('many', many), 2).memory;
  tell({
    name: `bulk: peak memory, ${many} notices beside ${few}`,
    unit: 'MB',
    ours: large,
    theirs: usual,
    ratio: large / usual,
    atMost: 1.1,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
