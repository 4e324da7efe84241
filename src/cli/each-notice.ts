import type { Analysis } from '../analysis/index.ts';
import { createAnalyst } from '../corpus/analyst.ts';
import type { Failure, Result } from '../corpus/failure.ts';
import type { PlacedNotice } from '../corpus/notice.ts';
import type { ExitCode } from './exit-code.ts';
import { failureLine } from './format/failure-line.ts';
import type { Io } from './io.ts';
import { writerTo } from './output.ts';
import type { RunVocabulary } from './own-vocabulary.ts';

/** What a command does with each notice; what fails in it is returned and reported like an unreadable file. */
export type Visit = (notice: PlacedNotice, analysis: Analysis) => Promise<readonly Failure[]>;

/**
 * Reads and visits notices one after the other, in order and in constant memory. Each failure is named on stderr, and
 * the rest is still done.
 *
 * @param vocabulary of the user, who has been told already what is wrong with it
 */
export async function eachNotice(
  notices: AsyncIterable<Result<PlacedNotice>>,
  io: Io,
  { vocabulary, exitCode: begun }: RunVocabulary,
  visit: Visit,
): Promise<ExitCode> {
  const complain = writerTo(io.stderr);
  const tokenizerFailures: Error[] = [];
  const analyst = createAnalyst({
    analyze: await io.analyzer(vocabulary ? { vocabulary } : {}),
    tokenizer: io.tokenizer,
    onTokenizerFailure: (error) => tokenizerFailures.push(error),
  });
  const visitOne = async (notice: PlacedNotice): Promise<readonly Failure[]> => {
    const { path, text, published } = notice;
    let analysis: Analysis;
    try {
      analysis = await analyst.analyse(text, {
        today: io.today,
        ...(published !== undefined && { published }),
      });
    } catch (error) {
      return [{ path, code: 'analysis-failed', message: String(error) }];
    }
    return visit(notice, analysis);
  };
  let exitCode = begun;
  for await (const notice of notices) {
    const failures = 'failure' in notice ? [notice.failure] : await visitOne(notice.value);
    for (const failure of failures) {
      exitCode = 1;
      await complain(failureLine(failure));
    }
    for (const { message } of tokenizerFailures.splice(0)) {
      await complain(`notice-annotator: reading on without the tokenizer, which failed: ${message}\n`);
    }
  }
  return exitCode;
}
