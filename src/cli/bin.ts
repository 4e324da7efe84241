import { join } from 'node:path';
import { createKuromojiTokenizer } from '../tokenizer/kuromoji-tokenizer.ts';
import { run } from './run.ts';

const { argv, stdin, stdout, stderr } = process;
const analyzer = async () => (await import('../analysis/index.ts')).createAnalyzer();
const tokenizer = createKuromojiTokenizer(join(__dirname, 'dict'));
void run(argv.slice(2), { stdin, stdout, stderr, folder: process.cwd(), analyzer, tokenizer }).then(
  (code) => {
    process.exitCode = code;
  },
);
