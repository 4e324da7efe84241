import type { NoticeOutcome } from '../corpus/run/notice-task.ts';
import { failureLine } from './format/failure-line.ts';

/** What stderr is told of a notice: its findings, what failed, and that the tokenizer did. */
export function tellProblems({ warnings, failures, tokenizerFailure }: NoticeOutcome): string {
  const withoutTokenizer =
    tokenizerFailure === undefined
      ? ''
      : `notice-annotator: reading on without the tokenizer, which failed: ${tokenizerFailure}\n`;
  return warnings + failures.map(failureLine).join('') + withoutTokenizer;
}
