import { resolve } from 'node:path';
import { exportRecords } from '../../corpus/export/export-records.ts';
import { readRecords } from '../../corpus/export/read-records.ts';
import { fileFailure } from '../../corpus/failure.ts';
import { writeAtomically } from '../../corpus/write-atomically.ts';
import type { ExportFormat } from '../../exports/export-format.ts';
import { exportFormatNames, exportFormats } from '../../exports/export-formats.ts';
import { type ReviewStatus, reviewStatuses } from '../../records/index.ts';
import type { Command } from '../command.ts';
import { type ExitCode, UsageError, worstOf } from '../exit-code.ts';
import { failureLine } from '../format/failure-line.ts';
import type { Io } from '../io.ts';
import { choice, parseArguments } from '../notice-options.ts';
import { writerTo } from '../output.ts';
import { runVocabulary, VOCABULARY_HELP, vocabularyOption } from '../own-vocabulary.ts';

export const exportCommand: Command = {
  summary: 'write records as a table or in the form of another program',
  help: `Writes records, reviewed or not, as a table or in the form of another program.

Usage: notice-annotator export --format FORMAT [OPTION…] RECORD…

RECORD is a file, a folder (its *.notice.yaml at any depth), a glob, or - for standard input.

Formats:
${exportFormatNames.map((name) => `  ${name.padEnd(22)}${exportFormats[name].summary}`).join('\n')}

Options:
  --out FILE              write to FILE, as a whole or not at all; without it, text goes to standard output
  --status STATUS[,…]     only records of this review status: ${reviewStatuses.join(', ')}
  --bom                   begin a table with a byte order mark, by which Excel knows UTF-8
${VOCABULARY_HELP}
  --help                  print this

What the format has no place for is named on stderr, a line each: path: note: message. It does not change the exit code.

Exit codes: 0 done; 1 records failed (each named on stderr, the rest still done); 2 wrong usage.
`,

  async run(argv, io) {
    const { values, positionals } = parseArguments(argv, {
      ...vocabularyOption,
      format: { type: 'string' },
      out: { type: 'string' },
      status: { type: 'string' },
      bom: { type: 'boolean', default: false },
    });
    const { out, bom } = values;
    const name = choice('format', values.format ?? '', exportFormatNames);
    const format: ExportFormat = exportFormats[name];
    const statuses = values.status === undefined ? undefined : statusesIn(values.status);
    if (format.isBinary && out === undefined) throw new UsageError(`--format ${name} needs --out.`);
    if (bom && format.extension !== 'csv') throw new UsageError('--bom is for CSV.');
    if (positionals.length === 0) throw new UsageError('No record.');

    const { vocabulary, exitCode: begun } = await runVocabulary(values.vocabulary, io);
    const openCodes = vocabulary ? (await import('../../vocabulary/index.ts')).openCodesOf(vocabulary) : {};
    const records = readRecords(positionals, { folder: io.folder, stdin: io.stdin, openCodes });
    const complain = writerTo(io.stderr);
    let exitCode: ExitCode = begun;
    const content = exportRecords(
      records,
      {
        format,
        byteOrderMark: bom,
        ...(statuses && { statuses }),
        // What goes to a file is taken back when the user has had enough; what is printed just ends.
        ...(out !== undefined && { signal: io.interruption() }),
      },
      {
        async onFailure(failure) {
          exitCode = 1;
          await complain(failureLine(failure));
        },
        onRemark: ({ path, message }) => complain(`${path}: note: ${message}\n`),
      },
    );
    const sent = await send(content, out, io);
    return worstOf(exitCode, sent);
  },
};

/** @throws UsageError */
function statusesIn(list: string): readonly ReviewStatus[] {
  return list.split(',').map((status) => choice('status', status.trim(), reviewStatuses));
}

async function send(
  content: AsyncIterable<string | Uint8Array>,
  out: string | undefined,
  io: Io,
): Promise<ExitCode> {
  if (out === undefined) {
    const print = writerTo(io.stdout);
    for await (const piece of content) await print(piece);
    return 0;
  }
  try {
    await writeAtomically(resolve(io.folder, out), content);
    return 0;
  } catch (error) {
    await writerTo(io.stderr)(failureLine(fileFailure(out, 'unwritable', error)));
    return 1;
  }
}
