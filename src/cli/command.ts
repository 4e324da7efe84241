import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

export interface Command {
  /** What it does, in a line. */
  readonly summary: string;
  /** The answer to `--help`, ending in a line feed. */
  readonly help: string;
  /**
   * @param argv what follows the command's name
   * @throws UsageError
   */
  run(argv: readonly string[], io: Io): Promise<ExitCode>;
}
