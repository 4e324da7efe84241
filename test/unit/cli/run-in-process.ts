import { Readable, Writable } from 'node:stream';
import { type Analyze, createAnalyzer, type Tokenizer } from '../../../src/analysis/index.ts';
import { createInThisThread } from '../../../src/corpus/run/in-this-thread.ts';
import { createOriginalReader } from '../../../src/corpus/read/original-reader.ts';
import { run } from '../../../src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly stdin?: string | Readable;
  /** Takes what would be collected otherwise. */
  readonly stdout?: Writable;
  readonly folder?: string;
  readonly analyze?: Analyze;
  readonly tokenizer?: Tokenizer;
}

/** Made once: it takes longer than a run. */
const analyze = createAnalyzer();

/** Answers that nothing is known, at once. */
const silentTokenizer: Tokenizer = { tokenize: () => Promise.resolve(new Map()) };

const readOriginal = createOriginalReader('node_modules/pdfjs-dist/cmaps');

/** Runs the command line in this process and keeps what it writes. */
export async function runInProcess(argv: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const { stdin = '', folder = process.cwd() } = around;
  const stdout = collector();
  const stderr = collector();
  const code = await run(argv, {
    stdin: stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]),
    stdout: around.stdout ?? stdout.stream,
    stderr: stderr.stream,
    folder,
    today: '2026-01-15',
    engine: () => 'test',
    executor: (setup) =>
      createInThisThread(setup, {
        analyzer: ({ vocabulary }) =>
          Promise.resolve(around.analyze ?? (vocabulary ? createAnalyzer({ vocabulary }) : analyze)),
        tokenizer: around.tokenizer ?? silentTokenizer,
        readOriginal,
      }),
    interruption: () => new AbortController().signal,
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
