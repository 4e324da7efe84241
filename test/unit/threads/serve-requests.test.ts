import assert from 'node:assert/strict';
import { once } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { serveRequests } from '../../../src/threads/serve-requests.ts';

interface Halves {
  readonly request: number;
  readonly answer: number;
}

suite('serve requests', () => {
  let near: MessagePort;
  let far: MessagePort;
  setup(() => {
    ({ port1: near, port2: far } = new MessageChannel());
  });
  teardown(() => {
    near.close();
  });

  async function reply(request: unknown): Promise<unknown> {
    near.postMessage({ id: 9, request });
    const [message] = (await once(near, 'message')) as unknown[];
    return message;
  }

  test('answers under the id of the request', async () => {
    serveRequests<Halves>(far, (request) => Promise.resolve(request / 2));
    assert.deepEqual(await reply(8), { id: 9, answer: 4 });
  });

  test('answers with the error of a request that fails, and lives on', async () => {
    serveRequests<Halves>(far, (request) => {
      if (request % 2 === 1) throw new RangeError('odd');
      return request / 2;
    });
    assert.deepEqual(await reply(7), { id: 9, error: 'odd' });
    assert.deepEqual(await reply(6), { id: 9, answer: 3 });
  });
});
