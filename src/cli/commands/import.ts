import { resolve } from 'node:path';
import { fileFailure } from '../../corpus/failure.ts';
import { importAnnotations, type RecordPlace } from '../../corpus/import/import-annotations.ts';
import { createTextIndex } from '../../corpus/import/text-index.ts';
import { toolFiles } from '../../corpus/import/tool-files.ts';
import { createNoticeLibrary } from '../../corpus/notice-library.ts';
import { readText } from '../../corpus/read/read-text.ts';
import { writeAtomically } from '../../corpus/records/write-atomically.ts';
import { createImport } from '../../imports/import-document.ts';
import { importFormatNames, importFormats } from '../../imports/import-formats.ts';
import type { Command } from '../command.ts';
import { type ExitCode, UsageError } from '../exit-code.ts';
import { failureLine } from '../format/failure-line.ts';
import { choice, parseArguments } from '../notice-options.ts';
import { writerTo } from '../output.ts';
import { runVocabulary, VOCABULARY_HELP, vocabularyOption } from '../own-vocabulary.ts';

export const importCommand: Command = {
  summary: 'bring annotations back from a tool into records',
  help: `Brings annotations back from a tool into records. What people did there since the export is done to the records as
they are now, as their edits; a record whose review is closed is left as it is, and gets a *.suggested.yaml beside it.

Usage: notice-annotator import --format FORMAT --out DIR [OPTION…] PATH…

PATH is a file, a folder (its files at any depth), a glob, or - for standard input.

Formats:
${importFormatNames.map((name) => `  ${name.padEnd(22)}${importFormats[name].summary}`).join('\n')}

Options:
  --out DIR               the folder of the records: the one that was exported
  --notices DIR           where the notices are (default: the current folder)
  --accept                people answer for the values, too, of which the labels came back as they went out
  --dry-run               print what would be done, and write nothing
${VOCABULARY_HELP}
  --help                  print this

Exit codes: 0 done; 1 something did not come in (each named on stderr, the rest still done); 2 wrong usage.
`,

  async run(argv, io) {
    const { values, positionals } = parseArguments(argv, {
      ...vocabularyOption,
      format: { type: 'string' },
      out: { type: 'string' },
      notices: { type: 'string', default: '.' },
      accept: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    });
    const { out, notices, accept, 'dry-run': dryRun } = values;
    const format = importFormats[choice('format', values.format ?? '', importFormatNames)];
    if (out === undefined) throw new UsageError('import needs --out, the folder of the records.');
    if (positionals.length === 0) throw new UsageError('No file.');

    const { vocabulary, exitCode: begun } = await runVocabulary(values.vocabulary, io);
    const openCodes = vocabulary ? (await import('../../vocabulary/index.ts')).openCodesOf(vocabulary) : {};
    const [print, complain] = [writerTo(io.stdout), writerTo(io.stderr)];
    const folder = resolve(io.folder, notices);
    let exitCode: ExitCode = begun;
    const files = toolFiles(positionals, format, io.folder, io.stdin);
    const imported = importAnnotations(
      files,
      {
        format,
        records: recordsBelow(resolve(io.folder, out)),
        readNotice: createNoticeLibrary(folder),
        findByText: createTextIndex(folder, notices),
        bringIn: createImport({ form: format.form, openCodes, accept }),
        dryRun,
        signal: io.interruption(),
        openCodes,
      },
      {
        async onFailure(failure) {
          exitCode = 1;
          await complain(failureLine(failure));
        },
        onRemark: ({ path, message }) => complain(`${path}: note: ${message}\n`),
      },
    );
    const would = dryRun ? 'would be ' : '';
    for await (const { outcome, path } of imported) await print(`${would}${outcome} ${path}\n`);
    return exitCode;
  },
};

function recordsBelow(folder: string): RecordPlace {
  return {
    async read(file) {
      const read = await readText(file, resolve(folder, file));
      if ('value' in read) return { value: read.value.text };
      return read.failure.code === 'not-found' ? { value: undefined } : read;
    },
    async write(file, text) {
      try {
        await writeAtomically(resolve(folder, file), text);
        return { value: undefined };
      } catch (error) {
        return { failure: fileFailure(file, 'unwritable', error) };
      }
    },
  };
}
