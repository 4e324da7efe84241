import type { TokenTable } from '../analysis/index.ts';

/** What the thread is told when it starts. */
export interface TokenizerWorkerData {
  /** Folder of kuromoji's `*.dat.gz` files. */
  readonly dictionary: string;
}

export interface TokenizerExchange {
  readonly request: { readonly pieces: readonly string[] };
  readonly answer: TokenTable;
}
