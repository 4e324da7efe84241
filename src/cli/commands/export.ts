import { resolve } from 'node:path';
import { exportFiles, type ExportListener, exportRecords } from '../../corpus/export/export-records.ts';
import { readRecords } from '../../corpus/export/read-records.ts';
import { fileFailure } from '../../corpus/failure.ts';
import { createNoticeLibrary } from '../../corpus/notice-library.ts';
import { writeAtomically } from '../../corpus/records/write-atomically.ts';
import type { ExportedFile, ExportFormat } from '../../exports/export-format.ts';
import {
  exportFormatNames,
  exportFormats,
  folderFormatNames,
  folderFormats,
} from '../../exports/export-formats.ts';
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
${folderFormatNames.map((name) => `  ${name.padEnd(22)}${folderFormats[name].summary}`).join('\n')}

Options:
  --out FILE              write to FILE, as a whole or not at all; without it, text goes to standard output; of a
                          format that is a folder, the folder
  --notices DIR           where the notices are, for formats that need their texts (default: the current folder)
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
      notices: { type: 'string', default: '.' },
      status: { type: 'string' },
      bom: { type: 'boolean', default: false },
    });
    const { out, bom } = values;
    const name = choice('format', values.format ?? '', [...exportFormatNames, ...folderFormatNames]);
    const folderFormat = folderFormatNames.find((one) => one === name);
    const fileFormat = exportFormatNames.find((one) => one === name);
    const format: ExportFormat | undefined = fileFormat && exportFormats[fileFormat];
    const statuses = values.status === undefined ? undefined : statusesIn(values.status);
    if ((format?.isBinary || folderFormat) && out === undefined)
      throw new UsageError(`--format ${name} needs --out.`);
    if (bom && format?.extension !== 'csv') throw new UsageError('--bom is for CSV.');
    if (positionals.length === 0) throw new UsageError('No record.');

    const { vocabulary, exitCode: begun } = await runVocabulary(values.vocabulary, io);
    const openCodes = vocabulary ? (await import('../../vocabulary/index.ts')).openCodesOf(vocabulary) : {};
    const records = readRecords(positionals, { folder: io.folder, stdin: io.stdin, openCodes });
    const complain = writerTo(io.stderr);
    let exitCode: ExitCode = begun;
    const chosen = {
      readNotice: createNoticeLibrary(resolve(io.folder, values.notices)),
      ...(statuses && { statuses }),
      // What goes to a file is taken back when the user has had enough; what is printed just ends.
      ...(out !== undefined && { signal: io.interruption() }),
    };
    const listener: ExportListener = {
      async onFailure(failure) {
        exitCode = 1;
        await complain(failureLine(failure));
      },
      onRemark: ({ path, message }) => complain(`${path}: note: ${message}\n`),
    };
    if (folderFormat && out !== undefined) {
      const files = exportFiles(records, { ...chosen, format: folderFormats[folderFormat] }, listener);
      return worstOf(await sendFiles(files, out, io), exitCode);
    }
    if (!format) throw new TypeError('a format is one file, or a folder');
    const content = exportRecords(records, { ...chosen, format, byteOrderMark: bom }, listener);
    const sent = await send(content, out, io);
    return worstOf(exitCode, sent);
  },
};

async function sendFiles(files: AsyncIterable<ExportedFile>, out: string, io: Io): Promise<ExitCode> {
  try {
    for await (const { path, content } of files)
      await writeAtomically(resolve(io.folder, out, path), content);
    return 0;
  } catch (error) {
    await writerTo(io.stderr)(failureLine(fileFailure(out, 'unwritable', error)));
    return 1;
  }
}

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
