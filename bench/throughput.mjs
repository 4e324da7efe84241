/**
 * `node bench/throughput.mjs`: all that `annotate` and `extract` do with the text of a notice, beside MeCab, which only cuts
 * it into words. On one core, without reading and writing files.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { packDictionary } from '../scripts/dictionary/pack-dictionary.mjs';
import { bundled, megabytes, tell } from './measure.mjs';
import { notice } from './notices.mjs';

const NOTICES = 600;
const RUNS = 5;

const texts = Array.from({ length: NOTICES }, (_, index) => notice(index));
const size = megabytes(texts.join('\n'));

const { createAnalyzer, createAnalyst, createKuromojiTokenizer, printedAnnotations, printedRecords } =
  await bundled(
    'throughput',
    `export { createAnalyzer } from './src/analysis/index.ts';
     export { createAnalyst } from './src/corpus/analyse/analyst.ts';
     export { createKuromojiTokenizer } from './src/tokenizer/kuromoji-tokenizer.ts';
     export { printedAnnotations, printedRecords } from './src/corpus/run/printed.ts';`,
  );
await packDictionary();
const analyst = createAnalyst({
  analyze: createAnalyzer(),
  tokenizer: createKuromojiTokenizer('out/dictionary'),
  onTokenizerFailure: (error) => {
    throw error;
  },
});

const theirs = mecab(texts.join('\n'));
if (theirs === undefined) console.log('No mecab here: its side is left out.');
const annotate = (read, analysis) => printedAnnotations(read, analysis, { format: 'jsonl', explain: false });
await compare('annotate', annotate, 3);
await compare('extract', (read, analysis) => printedRecords(read, analysis, 'jsonl'), 1.5);

async function compare(name, print, atLeast) {
  const ours = (1000 * size) / (await processorTimeOf(print));
  tell({
    name: `${name}, beside MeCab cutting the same text into words`,
    unit: 'MB/s',
    ours,
    ...(theirs !== undefined && { theirs, ratio: ours / theirs, atLeast }),
  });
}

/** Milliseconds of the processor for all notices, the least of some runs; the first ones compile the code. */
async function processorTimeOf(print) {
  const spans = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    for (const [index, text] of texts.entries()) {
      print({ path: `${index}.txt`, text }, await analyst.analyse(text));
    }
    const { user, system } = process.cpuUsage(before);
    spans.push((user + system) / 1000);
  }
  return Math.min(...spans);
}

/** MB in a second of the processor, without loading the dictionary; undefined where MeCab is not installed. */
function mecab(text) {
  const [whole, nothing] = [text, ''].map((input, index) => {
    const file = `out/bench/mecab-${index}.txt`;
    writeFileSync(file, input);
    const spans = Array.from({ length: RUNS }, () => {
      const { stdout } = spawnSync('sh', ['-c', `mecab -o /dev/null ${file} && times`], { encoding: 'utf8' });
      // The second line is of what the shell started: user, system.
      const [, children = ''] = stdout.split('\n');
      return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
        (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
        0,
      );
    });
    return Math.min(...spans);
  });
  return whole > 0 ? size / (whole - nothing) : undefined;
}
