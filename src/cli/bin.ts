import { join } from 'node:path';
import { localDay } from '../corpus/local-day.ts';
import { createKuromojiTokenizer } from '../tokenizer/kuromoji-tokenizer.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';

const { argv, stdin, stdout, stderr } = process;
const analyzer: Io['analyzer'] = async (options) =>
  (await import('../analysis/index.ts')).createAnalyzer(options);
const tokenizer = createKuromojiTokenizer(join(__dirname, 'dict'));
const io: Io = {
  stdin,
  stdout,
  stderr,
  folder: process.cwd(),
  today: localDay(new Date()),
  analyzer,
  tokenizer,
};
void run(argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
