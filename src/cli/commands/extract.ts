import { extractRecords } from '../../corpus/extract-records.ts';
import type { Command } from '../command.ts';
import { eachNotice } from '../each-notice.ts';
import { type RecordFormat, recordFormatNames, recordFormats } from '../format/record-formats.ts';
import {
  choice,
  NOTICE_OPTIONS_HELP,
  noticeOptions,
  noticesOf,
  parseArguments,
  PATHS_HELP,
} from '../notice-options.ts';
import { writerTo } from '../output.ts';

export const extract: Command = {
  summary: 'print the incidents in notices as records',
  help: `Prints a record for each incident that a notice tells of.

Usage: notice-annotator extract [OPTION…] PATH…
       notice-annotator extract --input jsonl <notices.jsonl

${PATHS_HELP}

Options:
  --format yaml|jsonl|csv yaml (default): a document a record; jsonl (default with --input): one object a record, a
                          line each; csv: a row a record, without the evidence
${NOTICE_OPTIONS_HELP}
  --help                  print this

Exit codes: 0 done; 1 inputs failed (each named on stderr, the rest still done); 2 wrong usage.
`,

  async run(argv, io) {
    const { values, positionals } = parseArguments(argv, { ...noticeOptions, format: { type: 'string' } });
    const byDefault = values.input === undefined ? 'yaml' : 'jsonl';
    const format: RecordFormat =
      recordFormats[choice('format', values.format ?? byDefault, recordFormatNames)];
    const notices = noticesOf(positionals, values, io);
    const print = writerTo(io.stdout);
    await print(format.head);
    let between = '';
    return eachNotice(notices, io, async (notice, analysis) => {
      for (const record of extractRecords(notice, analysis)) {
        await print(between + format.format(record));
        between = format.between;
      }
      return [];
    });
  },
};
