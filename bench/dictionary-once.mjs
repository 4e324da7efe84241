/** One side of bench/dictionary.mjs, in a process of its own: `node bench/dictionary-once.mjs ours|theirs TEXT-FILE…`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROUNDS = 2;

const tokenizers = {
  ours: async () => {
    const { createKuromojiTokenizer } = await import(resolve('out/bench/tokenizer.mjs'));
    const tokenizer = createKuromojiTokenizer('out/dictionary');
    return (pieces) => tokenizer.tokenize(pieces);
  },
  theirs: async () => {
    const { default: kuromoji } = await import('kuromoji');
    const tokenizer = await new Promise((settle, reject) => {
      kuromoji
        .builder({ dicPath: 'node_modules/kuromoji/dict' })
        .build((error, built) => (error ? reject(error) : settle(built)));
    });
    return (pieces) => pieces.map((piece) => tokenizer.tokenize(piece));
  },
};

const [side, ...files] = process.argv.slice(2);

const begun = performance.now();
const tokenize = await tokenizers[side]();
await tokenize(['顧客情報']);
const ready = performance.now() - begun;
const memory = process.resourceUsage().maxRSS / 1024;

const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
const read = async () => {
  for (let round = 0; round < ROUNDS; round++) await tokenize(lines);
};
// Once to warm up: what is asked is how fast it goes on, not how fast it begins.
await read();
const before = process.cpuUsage();
await read();
const { user, system } = process.cpuUsage(before);
const speed = (ROUNDS * Buffer.byteLength(lines.join(''))) / (user + system);

console.log(JSON.stringify({ ready, memory, speed }));
