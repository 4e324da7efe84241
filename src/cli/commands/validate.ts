import { recordFiles } from '../../corpus/file-kind.ts';
import { readFiles } from '../../corpus/read-files.ts';
import { validateRecord } from '../../records/index.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../exit-code.ts';
import { failureLine } from '../format/failure-line.ts';
import { problemLines } from '../format/problem-lines.ts';
import { parseArguments } from '../notice-options.ts';
import { writerTo } from '../output.ts';
import { runVocabulary, VOCABULARY_HELP, vocabularyOption } from '../own-vocabulary.ts';

export const validate: Command = {
  summary: 'check records against the schema',
  help: `Checks records: YAML, schema, and what a schema cannot say. Prints file:line:column: code: message.

Usage: notice-annotator validate [OPTION…] RECORD…

RECORD is a file, a folder (its *.notice.yaml at any depth), a glob, or - for standard input.

Options:
${VOCABULARY_HELP}
  --help                  print this

Exit codes: 0 all are valid; 1 some are not, or cannot be read; 2 wrong usage.
`,

  async run(argv, io) {
    const { values, positionals } = parseArguments(argv, vocabularyOption);
    if (positionals.length === 0) throw new UsageError('No record.');
    const print = writerTo(io.stdout);
    const complain = writerTo(io.stderr);
    const { vocabulary, exitCode: begun } = await runVocabulary(values.vocabulary, io);
    const openCodes = vocabulary ? (await import('../../vocabulary/index.ts')).openCodesOf(vocabulary) : {};
    let exitCode = begun;
    for await (const read of readFiles(positionals, recordFiles, io.folder, io.stdin)) {
      if ('failure' in read) {
        exitCode = 1;
        await complain(failureLine(read.failure));
        continue;
      }
      const { path, text } = read.value;
      const problems = validateRecord(text, openCodes);
      if (problems.length === 0) continue;
      exitCode = 1;
      await print(problemLines(path, text, problems));
    }
    return exitCode;
  },
};
