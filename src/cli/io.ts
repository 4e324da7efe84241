import type { Readable, Writable } from 'node:stream';
import type { Analyze, AnalyzerOptions, Tokenizer } from '../analysis/index.ts';

/** What a run of the command line stands on; tests bring their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** What relative paths start from. */
  readonly folder: string;
  /** What day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** Makes the function that reads notices, for the commands that need it. */
  readonly analyzer: (options: AnalyzerOptions) => Promise<Analyze>;
  readonly tokenizer: Tokenizer;
}
