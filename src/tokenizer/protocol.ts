import type { TokenTable } from '../analysis/index.ts';

/** What the thread is told when it starts. */
export interface TokenizerWorkerData {
  /** Folder of the packed dictionary, or the dictionary itself, shared with other threads. */
  readonly dictionary: string | SharedArrayBuffer;
}

export interface TokenizerExchange {
  readonly request: { readonly pieces: readonly string[] };
  readonly answer: TokenTable;
}
