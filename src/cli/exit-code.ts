/** 0: done; 1: invalid records or failed inputs, each named on stderr and the rest done; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** The command line was used wrongly: its message goes to stderr, and the run ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The exit code of a run of two parts. */
export function worstOf(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
