import { join } from 'node:path';
import { createKuromojiTokenizer } from '../tokenizer/kuromoji-tokenizer.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';

const { argv, stdin, stdout, stderr } = process;
const analyzer: Io['analyzer'] = async (options) =>
  (await import('../analysis/index.ts')).createAnalyzer(options);
const tokenizer = createKuromojiTokenizer(join(__dirname, 'dict'));
void run(argv.slice(2), { stdin, stdout, stderr, folder: process.cwd(), analyzer, tokenizer }).then(
  (code) => {
    process.exitCode = code;
  },
);
