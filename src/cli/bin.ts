import { join } from 'node:path';
import { run } from './run.ts';

const { argv, stdin, stdout, stderr } = process;
const dictionary = join(__dirname, 'dict');
void run(argv.slice(2), { stdin, stdout, stderr, folder: process.cwd(), dictionary }).then((code) => {
  process.exitCode = code;
});
