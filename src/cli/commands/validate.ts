import { recordFiles } from '../../corpus/file-kind.ts';
import { readFiles } from '../../corpus/read-files.ts';
import { validateRecord } from '../../records/index.ts';
import { formatMessage, lineColumn } from '../../yaml/index.ts';
import type { Command } from '../command.ts';
import { type ExitCode, UsageError } from '../exit-code.ts';
import { failureLine } from '../format/failure-line.ts';
import { parseArguments } from '../notice-options.ts';
import { writerTo } from '../output.ts';

export const validate: Command = {
  summary: 'check records against the schema',
  help: `Checks records: YAML, schema, and what a schema cannot say. Prints file:line:column: code: message.

Usage: notice-annotator validate RECORD…

RECORD is a file, a folder (its *.notice.yaml at any depth), a glob, or - for standard input.

Options:
  --help                  print this

Exit codes: 0 all are valid; 1 some are not, or cannot be read; 2 wrong usage.
`,

  async run(argv, io) {
    const { positionals } = parseArguments(argv, {});
    if (positionals.length === 0) throw new UsageError('No record.');
    const print = writerTo(io.stdout);
    const complain = writerTo(io.stderr);
    let exitCode: ExitCode = 0;
    for await (const read of readFiles(positionals, recordFiles, io.folder, io.stdin)) {
      if ('failure' in read) {
        exitCode = 1;
        await complain(failureLine(read.failure));
        continue;
      }
      const { path, text } = read.value;
      for (const { start, code, message } of validateRecord(text)) {
        exitCode = 1;
        const { line, column } = lineColumn(text, start);
        await print(`${path}:${line}:${column}: ${code}: ${formatMessage(message)}\n`);
      }
    }
    return exitCode;
  },
};
