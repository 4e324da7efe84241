import type { Command } from '../command.ts';
import { annotationFormatNames } from '../../corpus/run/notice-task.ts';
import { worstOf } from '../exit-code.ts';
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

export const annotate: Command = {
  summary: 'print the mentions of fields, counts and dates in notices',
  help: `Prints what each notice mentions: leaked fields, counts, dates, organisations.

Usage: notice-annotator annotate [OPTION…] PATH…
       notice-annotator annotate --input jsonl <notices.jsonl

${PATHS_HELP}

Options:
  --format jsonl|text     jsonl (default): {"path", "annotations", "findings"}, one object a notice, offsets in UTF-16
                          code units; text: path:line:column: kind: quote = values, then a line a finding:
                          path:line:column: warning: code: message
${NOTICE_OPTIONS_HELP}
${VOCABULARY_HELP}
  --explain               say why: which recogniser, which cue, and what was dropped for it
  --help                  print this

Findings are what cannot be right in a notice as it stands: a weekday that is not its date's, parts that do not add up, a
date that is still to come, a discovery before the break-in, a correction that contradicts a figure. They do not change
the exit code.

Exit codes: 0 done; 1 inputs failed (each named on stderr, the rest still done); 2 wrong usage.
`,

  async run(argv, io) {
    const { values, positionals } = parseArguments(argv, {
      ...noticeOptions,
      ...vocabularyOption,
      format: { type: 'string', default: 'jsonl' },
      explain: { type: 'boolean', default: false },
    });
    const { explain } = values;
    const format = choice('format', values.format, annotationFormatNames);
    const notices = await noticesOf(positionals, values, io);
    const threads = threadsOf(values);
    const { vocabulary, exitCode } = await runVocabulary(values.vocabulary, io);
    const setup = {
      job: { kind: 'annotate', format, explain },
      today: io.today,
      ...(vocabulary && { vocabulary }),
    } as const;
    return worstOf(exitCode, await printNotices(notices, setup, io, { threads }));
  },
};
