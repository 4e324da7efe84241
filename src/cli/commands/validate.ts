import { resolve } from 'node:path';
import type { Result } from '../../corpus/failure.ts';
import { recordFiles } from '../../corpus/find/file-kind.ts';
import { STANDARD_INPUT } from '../../corpus/find/find-files.ts';
import { createNoticeLibrary } from '../../corpus/notice-library.ts';
import { lookUpEvidence } from '../../corpus/records/check-record.ts';
import { mendRecord } from '../../corpus/records/mend-record.ts';
import { readFiles } from '../../corpus/read/read-files.ts';
import type { TextFile } from '../../corpus/read/read-text.ts';
import { validateRecord } from '../../records/index.ts';
import type { MendedFile } from '../../yaml/index.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../exit-code.ts';
import { failureLine } from '../format/failure-line.ts';
import { problemLines } from '../format/problem-lines.ts';
import { parseArguments } from '../notice-options.ts';
import { writerTo } from '../output.ts';
import { runVocabulary, VOCABULARY_HELP, vocabularyOption } from '../own-vocabulary.ts';

export const validate: Command = {
  summary: 'check records against the schema, and their evidence against the notices',
  help: `Checks records: YAML, schema, and what a schema cannot say. Prints file:line:column: code: message.

Usage: notice-annotator validate [OPTION…] RECORD…

RECORD is a file, a folder (its *.notice.yaml at any depth), a glob, or - for standard input.

Options:
  --fix                   mend what has one evident meaning, and print what is left
  --evidence              look each quote up in its notice, too, and print those that a person has to look at
  --notices DIR           where the notices are, for --evidence (default: the current folder)
${VOCABULARY_HELP}
  --help                  print this

Exit codes: 0 all are valid; 1 some are not, or cannot be read or written; 2 wrong usage.
`,

  async run(argv, io) {
    const { values, positionals } = parseArguments(argv, {
      ...vocabularyOption,
      fix: { type: 'boolean' },
      evidence: { type: 'boolean' },
      notices: { type: 'string' },
    });
    if (positionals.length === 0) throw new UsageError('No record.');
    if (values.fix && positionals.includes(STANDARD_INPUT))
      throw new UsageError('--fix changes files, and standard input is none.');
    if (values.notices !== undefined && !values.evidence)
      throw new UsageError('--notices is for --evidence.');
    const print = writerTo(io.stdout);
    const complain = writerTo(io.stderr);
    const { vocabulary, exitCode: begun } = await runVocabulary(values.vocabulary, io);
    const openCodes = vocabulary ? (await import('../../vocabulary/index.ts')).openCodesOf(vocabulary) : {};
    const check = async (file: TextFile): Promise<Result<TextFile & MendedFile>> => {
      if (!values.fix) return { value: { ...file, problems: validateRecord(file.text, openCodes) } };
      const mended = await mendRecord(file, { ...(vocabulary && { vocabulary }), openCodes }, io.folder);
      return 'failure' in mended ? mended : { value: { ...file, ...mended.value } };
    };
    const readNotice = createNoticeLibrary(resolve(io.folder, values.notices ?? '.'));
    let exitCode = begun;
    for await (const read of readFiles(positionals, recordFiles, io.folder, io.stdin)) {
      const checked = 'failure' in read ? read : await check(read.value);
      if ('failure' in checked) {
        exitCode = 1;
        await complain(failureLine(checked.failure));
        continue;
      }
      const { path, text, problems } = checked.value;
      const unfounded = values.evidence ? await lookUpEvidence(text, readNotice) : [];
      const all = [...problems, ...unfounded].sort((one, other) => one.start - other.start);
      if (all.length === 0) continue;
      exitCode = 1;
      await print(problemLines(path, text, all));
    }
    return exitCode;
  },
};
