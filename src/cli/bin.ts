import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { version } from '../../package.json';
import { localDay } from '../corpus/local-day.ts';
import { createWorkerOriginals } from '../corpus/read/worker-originals.ts';
import { engineVersion } from '../corpus/run/engine-version.ts';
import { createInThisThread } from '../corpus/run/in-this-thread.ts';
import { createWorkerPool } from '../corpus/run/worker-pool.ts';
import { createKuromojiTokenizer } from '../tokenizer/kuromoji-tokenizer.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';

/**
 * The engine is many functions that each take a small share of the time: optimising them as soon as V8 would (after 66 KB
 * of bytecode) costs a run over a megabyte twice the processor time that it saves.
 */
setFlagsFromString('--interrupt-budget=500000');

const { argv, stdin, stdout, stderr } = process;
const dictionary = join(__dirname, 'dict');
const script = join(__dirname, 'notice-worker.js');
const io: Io = {
  stdin,
  stdout,
  stderr,
  folder: process.cwd(),
  today: localDay(new Date()),
  engine: () => engineVersion(version, script),
  executor: (setup, threads) =>
    threads
      ? createWorkerPool({ setup, dictionary }, { script, ...threads })
      : createInThisThread(setup, {
          analyzer: async (options) => (await import('../analysis/index.ts')).createAnalyzer(options),
          tokenizer: createKuromojiTokenizer(dictionary),
          readOriginal: createWorkerOriginals(join(__dirname, 'original-worker.js')),
        }),
  interruption: () => {
    const interrupted = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        interrupted.abort();
      });
    }
    return interrupted.signal;
  },
};
void run(argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
