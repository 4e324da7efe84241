import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { RequestWorker } from '../../../src/threads/request-worker.ts';

interface Numbers {
  readonly request: number | string | (() => void);
  readonly answer: { readonly doubled: number; readonly thread: number; readonly seen: readonly unknown[] };
}

/** Doubles numbers; dies over 'die', fails over 'fail', and never answers 'hang'. */
const SCRIPT = `
  const { parentPort, threadId } = require('node:worker_threads');
  const seen = [];
  parentPort.on('message', ({ id, request }) => {
    seen.push(request);
    if (request === 'die') process.exit(7);
    if (request === 'throw') throw new Error('thrown in the thread');
    if (request === 'hang') return;
    if (request === 'fail') parentPort.postMessage({ id, error: 'cannot double that' });
    else parentPort.postMessage({ id, answer: { doubled: 2 * request, thread: threadId, seen } });
  });`;

suite('request worker', () => {
  let started = 0;
  let worker: RequestWorker<Numbers>;
  setup(() => {
    started = 0;
    worker = new RequestWorker<Numbers>(() => {
      started += 1;
      return new Worker(SCRIPT, { eval: true });
    });
  });
  teardown(() => worker.dispose());

  test('starts one thread, at the first request, for all of them', async () => {
    assert.equal(started, 0);
    const answers = await Promise.all([1, 2, 3].map((number) => worker.ask(number)));
    assert.deepEqual(
      answers.map(({ doubled }) => doubled),
      [2, 4, 6],
    );
    assert.equal(started, 1);
  });

  test("passes on the worker's own words when it cannot answer, and keeps it", async () => {
    await assert.rejects(worker.ask('fail'), /^Error: cannot double that$/);
    assert.equal((await worker.ask(4)).doubled, 8);
    assert.equal(started, 1);
  });

  for (const [death, message] of [
    ['die', /ended with code 7/],
    ['throw', /thrown in the thread/],
  ] as const) {
    test(`over '${death}', fails that request only and starts again for the next`, async () => {
      const dying = worker.ask(death);
      const waiting = worker.ask(5);
      await assert.rejects(dying, message);
      assert.equal((await waiting).doubled, 10);
      assert.equal(started, 2);
    });
  }

  test('never sends a request that is aborted before its turn', async () => {
    const abort = new AbortController();
    const first = worker.ask(1);
    const outdated = worker.ask(2, abort.signal);
    const newest = worker.ask(3);
    abort.abort();
    await assert.rejects(outdated, { name: 'AbortError' });
    await first;
    assert.deepEqual((await newest).seen, [1, 3]);
  });

  test('throws the answer away when the request was aborted meanwhile', async () => {
    const abort = new AbortController();
    const running = worker.ask(1, abort.signal);
    abort.abort();
    await assert.rejects(running, { name: 'AbortError' });
    assert.equal((await worker.ask(2)).doubled, 4);
  });

  test('refuses a request that is aborted from the start, without a thread', async () => {
    await assert.rejects(worker.ask(1, AbortSignal.abort()), { name: 'AbortError' });
    assert.equal(started, 0);
  });

  test('fails a request that cannot be sent, and goes on', async () => {
    await assert.rejects(
      worker.ask(() => undefined),
      { name: 'DataCloneError' },
    );
    assert.equal((await worker.ask(1)).doubled, 2);
  });

  test('once disposed of, fails what is open, what waits and what comes', async () => {
    const unanswered = [worker.ask('hang'), worker.ask(1)].map((answer) =>
      assert.rejects(answer, /disposed/),
    );
    await worker.dispose();
    await Promise.all(unanswered);
    await assert.rejects(worker.ask(2), /disposed/);
    assert.equal(started, 1);
  });
});
