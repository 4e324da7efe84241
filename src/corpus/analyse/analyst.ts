import type { Analysis, AnalyzeOptions, OwnVocabulary, Tokenizer } from '../../analysis/index.ts';

export interface ReadOptions extends AnalyzeOptions {
  /** The words of the user that the notice is read by, where they differ from notice to notice. */
  readonly vocabulary?: OwnVocabulary;
}

/** Reads a notice; in this thread or in a worker. */
type AnalyzeAnywhere = (
  text: string,
  options: ReadOptions,
  signal?: AbortSignal,
) => Analysis | Promise<Analysis>;

export interface AnalystParts {
  readonly analyze: AnalyzeAnywhere;
  readonly tokenizer: Tokenizer;
  /** Told of the tokenizer's first failure, and of the first one after each time that it worked again. */
  readonly onTokenizerFailure: (error: Error) => void;
}

interface AnalyseOptions {
  /** Reference date (`YYYY-MM-DD`) for years that the text leaves out. */
  readonly published?: string;
  /** What day it is (`YYYY-MM-DD`), for findings. */
  readonly today?: string;
  readonly vocabulary?: OwnVocabulary;
  readonly signal?: AbortSignal;
  /** Given the analysis without a tokenizer's help, when a better one is still to come. */
  readonly onFirstPass?: (analysis: Analysis) => void;
}

export interface Analyst {
  /**
   * Reads a notice in two passes: the second one, with a tokenizer's answers, only where the first has questions. Without
   * `onFirstPass` the first ends at the questions. When the tokenizer fails, what is read without it is the result.
   *
   * @throws whatever `analyze` throws, and the signal's reason when aborted
   */
  analyse(text: string, options?: AnalyseOptions): Promise<Analysis>;
}

export function createAnalyst({ analyze, tokenizer, onTokenizerFailure }: AnalystParts): Analyst {
  let failing = false;
  const ask = async (questions: readonly string[]) => {
    try {
      const tokens = await tokenizer.tokenize(questions);
      failing = false;
      return tokens;
    } catch (error) {
      if (!failing) onTokenizerFailure(error instanceof Error ? error : new Error(String(error)));
      failing = true;
      return undefined;
    }
  };
  return {
    async analyse(text, { published, today, vocabulary, signal, onFirstPass } = {}) {
      const options: ReadOptions = {
        ...(published !== undefined && { published }),
        ...(today !== undefined && { today }),
        ...(vocabulary && { vocabulary }),
      };
      const first = await analyze(text, { ...options, ...(!onFirstPass && { asksFirst: true }) }, signal);
      signal?.throwIfAborted();
      if (first.questions.length === 0) return first;
      onFirstPass?.(first);
      const tokens = await ask(first.questions);
      signal?.throwIfAborted();
      if (tokens) return analyze(text, { ...options, tokens }, signal);
      return onFirstPass ? first : analyze(text, options, signal);
    },
  };
}
