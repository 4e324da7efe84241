import type { Readable, Writable } from 'node:stream';
import type { NoticeExecutor } from '../corpus/run/executor.ts';
import type { RunSetup } from '../corpus/run/notice-task.ts';

/** How many threads read notices, and how long each may take over one. */
export interface Threads {
  readonly workers: number;
  /** Milliseconds. */
  readonly timeout: number;
}

/** What a run of the command line stands on; tests bring their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** What relative paths start from. */
  readonly folder: string;
  /** What day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** The engine that reads notices; see `RunSetup`. */
  readonly engine: () => string;
  /** Makes what reads the notices of a run: in this thread, or in those that are asked for. */
  readonly executor: (setup: RunSetup, threads?: Threads) => NoticeExecutor;
  /** Aborted when the user interrupts the program; until it is asked for, an interruption just ends it. */
  readonly interruption: () => AbortSignal;
}
