/**
 * `npm run bench [NAME…]`: measures what bench/*.mjs measure, one after the other, and with no name writes bench/RESULTS.md.
 * Nothing else should run on the machine. Where a peer is not installed (MeCab), its rows say so.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { basename, join } from 'node:path';
import { format } from 'prettier';

/** In this order; each prints lines of JSON (see `tell` in measure.mjs). */
const all = ['throughput', 'dates', 'growth', 'bulk', 'dictionary', 'editor'];
const chosen = process.argv.slice(2);

const rows = [];
for (const name of chosen.length > 0 ? chosen : all) {
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, `${basename(name)}.mjs`)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) process.exitCode = 1;
  for (const line of stdout.split('\n').filter((text) => text.startsWith('{'))) {
    const row = { from: name, ...JSON.parse(line) };
    rows.push(row);
    console.log(told(row).join(' · '));
  }
}
if (chosen.length === 0) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), await page());

/** A figure as cells: what, ours, theirs, ratio, what it should be. */
function told({ name, unit, ours, theirs, ratio, atLeast, atMost }) {
  const compared = ratio ?? ours;
  const isReached =
    (atLeast === undefined || compared >= atLeast) && (atMost === undefined || compared <= atMost);
  const wanted = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  const hasTarget = atLeast !== undefined || atMost !== undefined;
  return [
    name,
    `${ours} ${unit}`,
    theirs === undefined ? '' : String(theirs),
    ratio === undefined ? '' : String(ratio),
    hasTarget ? `${wanted}: ${isReached ? 'reached' : 'missed'}` : '',
  ];
}

function page() {
  const machine = [
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `${type()} ${release()} ${arch()}`,
    `Node.js ${process.versions.node}`,
    new Date().toISOString().slice(0, 10),
  ].join('; ');
  const cell = (text) => text.replaceAll('|', String.raw`\|`);
  const table = rows.map((row) => `| ${[row.from, ...told(row)].map(cell).join(' | ')} |`);
  return format(
    [
      '# Measured',
      '',
      `\`npm run bench\` writes this page, \`npm run bench NAME\` prints a part of it. ${machine}.`,
      'Both sides of a row are measured in one run, on one core where nothing else is said; quote ratios, not times.',
      '',
      '| part | what | ours | theirs | ratio | target |',
      '| --- | --- | ---: | ---: | ---: | --- |',
      ...table,
      '',
    ].join('\n'),
    { parser: 'markdown' },
  );
}
