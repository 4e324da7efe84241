/**
 * `node bench/dictionary.mjs`: the tokenizer beside kuromoji as it is published, each in fresh processes that take
 * turns; medians of 9. Prints a line of JSON a figure, {name, unit, ours, theirs, ratio}: the larger the ratio, the better.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packDictionary } from '../scripts/dictionary/pack-dictionary.mjs';
import { glob } from '../scripts/glob.mjs';
import { tell } from './measure.mjs';

const TIMES = 9;
const sooner = (ours, theirs) => theirs / ours;
const faster = (ours, theirs) => ours / theirs;
const figures = [
  ['tokenizer: ready after the first need', 'ms', 'ready', sooner, 8],
  ['tokenizer: peak memory of the process when ready', 'MB', 'memory', sooner, 3],
  ['tokenizer: text read in a second of the processor', 'MB/s', 'speed', faster, undefined],
];

await packDictionary();
await build({
  entryPoints: ['src/tokenizer/kuromoji-tokenizer.ts'],
  outfile: 'out/bench/tokenizer.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});

const notices = glob('test/accuracy/corpus/*/notice.txt');
const runs = Array.from({ length: TIMES }, () => ({ ours: measure('ours'), theirs: measure('theirs') }));
for (const [name, unit, key, ratioOf, atLeast] of figures) {
  const [ours, theirs] = ['ours', 'theirs'].map((side) => median(runs.map((run) => run[side][key])));
  tell({ name, unit, ours, theirs, ratio: ratioOf(ours, theirs), atLeast });
}

function measure(side) {
  const script = join(import.meta.dirname, 'dictionary-once.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, side, ...notices], { encoding: 'utf8' }));
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
