import { version } from '../../package.json';
import type { Command } from './command.ts';
import { type ExitCode, UsageError } from './exit-code.ts';
import type { Io } from './io.ts';
import { ClosedOutput, writerTo } from './output.ts';

/** Commands are loaded by name, so that one does not wait for what another needs. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['annotate', async () => (await import('./commands/annotate.ts')).annotate],
  ['extract', async () => (await import('./commands/extract.ts')).extract],
  ['export', async () => (await import('./commands/export.ts')).exportCommand],
  ['import', async () => (await import('./commands/import.ts')).importCommand],
  ['validate', async () => (await import('./commands/validate.ts')).validate],
]);

const HELP = `Reads Japanese data-breach notices: leaked fields, counts and dates as annotations, incidents as records.

Usage: notice-annotator COMMAND [OPTION…] [PATH…]

Commands:
  annotate   print the mentions of fields, counts and dates in notices
  extract    print the incidents in notices as records
  export     write records as a table or in the form of another program
  import     bring annotations back from a tool into records
  validate   check records against the schema

Options:
  --help      how to use the program, or a command: notice-annotator COMMAND --help
  --version   the program's version

Exit codes: 0 done; 1 invalid records or failed inputs (each named on stderr, the rest still done); 2 wrong usage.
`;

/**
 * The command line: arguments in, exit code out.
 *
 * @param argv without interpreter and script
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const print = writerTo(io.stdout);
  const complain = writerTo(io.stderr);
  try {
    const [name, ...rest] = argv;
    if (name === '--version') return await answer(`${version}\n`, print);
    if (name === '--help' || name === '-h') return await answer(HELP, print);
    const command = await commands.get(name ?? '')?.();
    if (!command) throw new UsageError(name === undefined ? 'No command.' : `No such command: ${name}`);
    if (rest.includes('--help') || rest.includes('-h')) return await answer(command.help, print);
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof ClosedOutput) return 0;
    const hint = error instanceof UsageError ? '\nTry: notice-annotator --help' : '';
    const message = error instanceof Error ? error.message : String(error);
    await complain(`notice-annotator: ${message}${hint}\n`).catch(() => undefined);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function answer(text: string, print: (text: string) => Promise<void>): Promise<ExitCode> {
  await print(text);
  return 0;
}
