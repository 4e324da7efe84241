import { extractRecords } from '../../corpus/extract-records.ts';
import { createRecordFolder } from '../../corpus/record-folder.ts';
import type { Command } from '../command.ts';
import { eachNotice, type Visit } from '../each-notice.ts';
import { findingLines } from '../format/finding-lines.ts';
import { UsageError } from '../exit-code.ts';
import { type RecordFormat, recordFormatNames, recordFormats } from '../format/record-formats.ts';
import {
  choice,
  NOTICE_OPTIONS_HELP,
  noticeOptions,
  noticesOf,
  parseArguments,
  PATHS_HELP,
} from '../notice-options.ts';
import { type Write, writerTo } from '../output.ts';
import { runVocabulary, VOCABULARY_HELP, vocabularyOption } from '../own-vocabulary.ts';

export const extract: Command = {
  summary: 'print the incidents in notices as records, or write them to a folder',
  help: `Makes a record of each incident that a notice tells of.

Usage: notice-annotator extract [OPTION…] PATH…
       notice-annotator extract --input jsonl <notices.jsonl

${PATHS_HELP}

Options:
  --format yaml|jsonl|csv yaml (default): a document a record; jsonl (default with --input): one object a record, a
                          line each; csv: a row a record, without the evidence
  --out DIR               write each record to DIR/<notice>.<n>.notice.yaml, folders as the notices have them, and
                          print what was done; a record that is there is updated, and what a person wrote in it stays;
                          what DIR/<notice>.dismissed.yaml dismisses is left out
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
    });
    const byDefault = values.input !== undefined && values.out === undefined ? 'jsonl' : 'yaml';
    const format = choice('format', values.format ?? byDefault, recordFormatNames);
    if (values.out !== undefined && format !== 'yaml') throw new UsageError('--out writes YAML only.');
    const notices = noticesOf(positionals, values, io);
    const vocabulary = await runVocabulary(values.vocabulary, io);
    const print = writerTo(io.stdout);
    const visit =
      values.out === undefined
        ? await printing(recordFormats[format], print)
        : writing(values.out, io.folder, print);
    const warn = writerTo(io.stderr);
    return eachNotice(notices, io, vocabulary, async (notice, analysis) => {
      const { findings } = analysis;
      if (findings.length > 0) await warn(findingLines(notice.path, notice.text, findings));
      return visit(notice, analysis);
    });
  },
};

async function printing(format: RecordFormat, print: Write): Promise<Visit> {
  await print(format.head);
  let between = '';
  return async (notice, analysis) => {
    for (const record of extractRecords(notice, analysis)) {
      await print(between + format.format(record));
      between = format.between;
    }
    return [];
  };
}

function writing(out: string, start: string, print: Write): Visit {
  const folder = createRecordFolder(out, start);
  return async (notice, analysis) => {
    const results = await folder.write(notice, extractRecords(notice, analysis));
    for (const result of results) {
      if ('value' in result) await print(`${result.value.outcome} ${result.value.path}\n`);
    }
    return results.flatMap((result) => ('failure' in result ? [result.failure] : []));
  };
}
