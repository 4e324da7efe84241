import { Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly stdin?: string | Uint8Array | Readable;
  readonly folder?: string;
  readonly dictionary?: string;
}

/** Runs the command line in this process and keeps what it writes. */
export async function runInProcess(
  argv: readonly string[],
  { stdin = '', folder = process.cwd(), dictionary = 'dist/dict' }: Surroundings = {},
): Promise<Outcome> {
  const stdout = collector();
  const stderr = collector();
  const input = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]);
  const code = await run(argv, {
    stdin: input,
    stdout: stdout.stream,
    stderr: stderr.stream,
    folder,
    dictionary,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
