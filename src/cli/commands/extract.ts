import { availableParallelism } from 'node:os';
import { reportFiles } from '../../corpus/run/report-files.ts';
import { noticeLine } from '../../exports/records/notice-line.ts';
import { recordFormatNames, recordFormats } from '../../exports/records/record-formats.ts';
import type { NoticeOutcome } from '../../corpus/run/notice-task.ts';
import type { Command } from '../command.ts';
import { UsageError, worstOf } from '../exit-code.ts';
import {
  choice,
  NOTICE_OPTIONS_HELP,
  noticeOptions,
  noticesOf,
  parseArguments,
  PATHS_HELP,
  threadsOf,
} from '../notice-options.ts';
import { printNotices } from '../print-notices.ts';
import { runVocabulary, VOCABULARY_HELP, vocabularyOption } from '../own-vocabulary.ts';
import { writerTo } from '../output.ts';
import { writeRecords } from '../write-records.ts';

export const extract: Command = {
  summary: 'print the incidents in notices as records, or write them to a folder',
  help: `Makes a record of each incident that a notice tells of.

Usage: notice-annotator extract [OPTION…] PATH…
       notice-annotator extract --input jsonl <notices.jsonl

${PATHS_HELP}

Options:
  --format FORMAT         yaml (default): a document a record; jsonl (default with --input): one object a record, a
                          line each; csv: a row a record, without the evidence; notices: a line a notice, {"path",
                          "records", "findings", "failures"}, so that each line of input has one of output
  --out DIR               write each record to DIR/<notice>.<n>.notice.yaml, folders as the notices have them, and
                          print what was done; a record that is there is updated, and what a person wrote in it stays;
                          one that is approved or rejected is left alone, and what would change in it written to
                          DIR/<notice>.<n>.suggested.yaml; what DIR/<notice>.dismissed.yaml dismisses is left out;
                          what has not changed since the last run is not done again;
                          the text of a page or PDF is left beside it, as PAGE.txt, and read from there once you edit it; a report is left in
                          DIR/${reportFiles.markdown} and, for programs, ${reportFiles.json}
  --dry-run               with --out: print what would be done, and write nothing
${NOTICE_OPTIONS_HELP}
${VOCABULARY_HELP}
  --help                  print this

What cannot be right in a notice as it stands (see annotate --help) is named on stderr, a line each:
path:line:column: warning: code: message. It changes neither the record nor the exit code.

Exit codes: 0 done; 1 inputs or records failed (each named on stderr, the rest still done); 2 wrong usage.
`,

  async run(argv, io) {
    const { values, positionals } = parseArguments(argv, {
      ...noticeOptions,
      ...vocabularyOption,
      format: { type: 'string' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    });
    const { out } = values;
    const byDefault = values.input !== undefined && out === undefined ? 'jsonl' : 'yaml';
    const format = choice('format', values.format ?? byDefault, ['notices', ...recordFormatNames]);
    if (out !== undefined && format !== 'yaml') throw new UsageError('--out writes YAML only.');
    if (out === undefined && values['dry-run']) throw new UsageError('--dry-run needs --out.');
    const notices = await noticesOf(positionals, values, io);
    const { vocabulary, exitCode } = await runVocabulary(values.vocabulary, io);
    const shared = { today: io.today, ...(vocabulary && { vocabulary }) };
    if (out !== undefined) {
      const threads = threadsOf(values, availableParallelism());
      return worstOf(
        exitCode,
        await writeRecords(notices, shared, io, { out, dryRun: values['dry-run'], threads }),
      );
    }
    const setup = { ...shared, job: { kind: 'print', format } } as const;
    const { head, ...printed } = format === 'notices' ? byNotice : recordFormats[format];
    await writerTo(io.stdout)(head);
    return worstOf(
      exitCode,
      await printNotices(notices, setup, io, { threads: threadsOf(values), ...printed }),
    );
  },
};

/** A line a notice, the failed ones among them. */
const byNotice = {
  head: '',
  between: '',
  ofFailed: ({ path, failures }: NoticeOutcome) => {
    // A line that is no notice has a number only, which counts from the start of this process: the reader knows better.
    const isNotice = failures.every(({ code }) => code !== 'bad-line');
    return noticeLine({ path: isNotice ? path : null, failures });
  },
};
