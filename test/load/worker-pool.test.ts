import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { createWorkerPool } from '../../src/corpus/run/worker-pool.ts';
import { temporaryFolder, type TemporaryFolder } from '../unit/temporary-folder.ts';

/** A worker that does to each notice what its name says. */
const script = `
const { worker } = require(${JSON.stringify(resolve('node_modules/workerpool'))});
worker({
  handle({ path }) {
    if (path === 'die') process.exit(3);
    if (path === 'throw') setTimeout(() => { throw new Error('out of the blue'); });
    if (path === 'hang') for (;;);
    if (path === 'throw') return new Promise(() => {});
    return { path, output: path, warnings: '', failures: [], written: [], known: false, length: 0, milliseconds: 0 };
  },
});
`;

/** A worker that counts notices in the dictionary, and takes so long that each thread gets its share. */
const counting = `
const { workerData } = require('node:worker_threads');
const { worker } = require(${JSON.stringify(resolve('node_modules/workerpool'))});
const numbers = new Int32Array(workerData.dictionary, workerData.dictionary.byteLength - 8, 1);
worker({
  async handle({ path }) {
    const length = Atomics.add(numbers, 0, 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { path, output: path, warnings: '', failures: [], written: [], known: false, length, milliseconds: 0 };
  },
});
`;

suite('a pool of workers', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });

  test('loses only the notice that a worker dies over, or takes too long for', async () => {
    const setup = { job: { kind: 'print', format: 'jsonl' }, today: '2026-01-15' } as const;
    const options = { script: folder.write('worker.cjs', script), workers: 2, timeout: 500 };
    const pool = createWorkerPool({ setup, dictionary: '' }, options);
    try {
      const paths = ['a', 'die', 'b', 'hang', 'c', 'throw', 'd', 'e', 'f'];
      const outcomes = await Promise.all(
        paths.map((path) => pool.handle({ path, relative: path, text: '' })),
      );
      const told = outcomes.map(({ output, failures: [failure] }) => (failure ? failure.code : output));
      assert.deepEqual(told, ['a', 'worker-crashed', 'b', 'timed-out', 'c', 'worker-crashed', 'd', 'e', 'f']);
    } finally {
      await pool.close();
    }
  });

  test('fails what is under way when it is closed', async () => {
    const setup = { job: { kind: 'print', format: 'jsonl' }, today: '2026-01-15' } as const;
    const options = { script: folder.write('worker.cjs', script), workers: 1, timeout: 60_000 };
    const pool = createWorkerPool({ setup, dictionary: '' }, options);
    const hanging = assert.rejects(pool.handle({ path: 'hang', relative: 'hang', text: '' }));
    await pool.close();
    await hanging;
  });

  test('gives all its threads one dictionary', async () => {
    const setup = { job: { kind: 'print', format: 'jsonl' }, today: '2026-01-15' } as const;
    const options = { script: folder.write('worker.cjs', counting), workers: 2, timeout: 10_000 };
    const pool = createWorkerPool({ setup, dictionary: 'dist/dict' }, options);
    try {
      const paths = ['a', 'b', 'c', 'd'];
      const outcomes = await Promise.all(
        paths.map((path) => pool.handle({ path, relative: path, text: '' })),
      );
      // Each one counts up in it: with two dictionaries, they would count the same notices.
      const counted = outcomes.map(({ length }) => length).sort((a, b) => a - b);
      const [first = 0] = counted;
      assert.deepEqual(
        counted.map((number) => number - first),
        [0, 1, 2, 3],
      );
    } finally {
      await pool.close();
    }
  });
});
