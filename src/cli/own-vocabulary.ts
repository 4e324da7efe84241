import { resolve } from 'node:path';
import type { OwnVocabulary } from '../analysis/index.ts';
import { readVocabularyFile } from '../corpus/read/vocabulary-file.ts';
import { vocabularyPath } from '../corpus/read/vocabulary-path.ts';
import { type ExitCode, UsageError } from './exit-code.ts';
import { failureLine } from './format/failure-line.ts';
import { problemLines } from './format/problem-lines.ts';
import type { Io } from './io.ts';
import { writerTo } from './output.ts';

export const vocabularyOption = { vocabulary: { type: 'string' } } as const;

export const VOCABULARY_HELP = `  --vocabulary FILE       your own words; by default ${vocabularyPath} of the current folder, where there is one`;

/** The vocabulary of a run, and whether all of it is right. */
export interface RunVocabulary {
  readonly vocabulary?: OwnVocabulary;
  /** 1 where something is wrong in the file: it is named on stderr, and the rest holds. */
  readonly exitCode: ExitCode;
}

/**
 * Reads the vocabulary that the user names, or the one of the current folder.
 *
 * @throws UsageError when the file that is named cannot be read
 */
export async function runVocabulary(named: string | undefined, io: Io): Promise<RunVocabulary> {
  const complain = writerTo(io.stderr);
  const path = named ?? vocabularyPath;
  const read = await readVocabularyFile(path, resolve(io.folder, path));
  if ('failure' in read) {
    const { code, message } = read.failure;
    if (named !== undefined) throw new UsageError(`--vocabulary ${named}: ${message}`);
    if (code === 'not-found') return { exitCode: 0 };
    await complain(failureLine(read.failure));
    return { exitCode: 1 };
  }
  const { text, problems, vocabulary } = read.value;
  if (problems.length > 0) await complain(problemLines(path, text, problems));
  return { exitCode: problems.length > 0 ? 1 : 0, ...(vocabulary && { vocabulary }) };
}
