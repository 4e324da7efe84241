import type { Analyze, OwnVocabulary, Tokenizer } from '../../analysis/index.ts';
import { type Analyst, createAnalyst } from '../analyse/analyst.ts';
import type { Failure } from '../failure.ts';
import type { ReadOriginal } from '../read/read-original.ts';
import { damageWarning } from './damage-warning.ts';
import { printedAnnotations, printedRecords, type Printed } from './printed.ts';
import { noticeBytes, noticeOf } from './notice-bytes.ts';
import { nothingDone, type NoticeOutcome, type NoticeTask, type RunSetup } from './notice-task.ts';
import { type AnalyseNotice, recordNotice } from './record-notice.ts';

/** What reads notices in this thread. */
export interface Readers {
  /** Makes the function that analyses; called at the first notice that is to be read. */
  readonly analyzer: (options: { readonly vocabulary?: OwnVocabulary }) => Promise<Analyze>;
  readonly tokenizer: Tokenizer;
  readonly readOriginal: ReadOriginal;
}

/** Does the job of a run with one notice. Whatever fails is in the outcome; nothing is thrown. */
export type HandleNotice = (task: NoticeTask) => Promise<NoticeOutcome>;

export function createNoticeHandler(setup: RunSetup, readers: Readers): HandleNotice {
  const tokenizerFailures: Error[] = [];
  let analyst: Promise<Analyst> | undefined;
  const createdAnalyst = async (): Promise<Analyst> =>
    createAnalyst({
      analyze: await readers.analyzer(setup.vocabulary ? { vocabulary: setup.vocabulary } : {}),
      tokenizer: readers.tokenizer,
      onTokenizerFailure: (error) => tokenizerFailures.push(error),
    });

  const analyse: AnalyseNotice = async ({ path, text, published }) => {
    try {
      const { today } = setup;
      analyst ??= createdAnalyst();
      const options = { today, ...(published !== undefined && { published }) };
      return { value: await (await analyst).analyse(text, options) };
    } catch (error) {
      return { failure: { path, code: 'analysis-failed', message: String(error) } };
    }
  };

  return async (task) => {
    const begun = performance.now();
    const done = await handle(task, setup, readers.readOriginal, analyse);
    const [tokenizerFailure] = tokenizerFailures.splice(0);
    return {
      ...nothingDone,
      ...done,
      path: task.path,
      milliseconds: performance.now() - begun,
      ...(tokenizerFailure && { tokenizerFailure: tokenizerFailure.message }),
    };
  };
}

async function handle(
  task: NoticeTask,
  setup: RunSetup,
  readOriginal: ReadOriginal,
  analyse: AnalyseNotice,
): Promise<Partial<NoticeOutcome>> {
  const { path, published } = task;
  const bytes = await noticeBytes(task, readOriginal);
  if ('failure' in bytes) return failed(bytes.failure);
  const { job } = setup;
  if (job.kind === 'write') return recordNotice(task, bytes.value, { ...setup, job }, analyse);
  const read = await bytes.value.decode();
  if ('failure' in read) return failed(read.failure);
  const notice = noticeOf(path, read.value, published);
  const analysis = await analyse(notice);
  if ('failure' in analysis) return failed(analysis.failure);
  const printed: Printed =
    job.kind === 'annotate'
      ? printedAnnotations(notice, analysis.value, job)
      : printedRecords(notice, analysis.value, job.format);
  const warnings = damageWarning(path, read.value) + printed.warnings;
  return { ...printed, warnings, length: notice.text.length };
}

function failed(failure: Failure): Partial<NoticeOutcome> {
  return { failures: [failure] };
}
