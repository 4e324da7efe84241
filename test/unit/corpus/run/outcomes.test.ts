import assert from 'node:assert/strict';
import type { Result } from '../../../../src/corpus/failure.ts';
import type { NoticeExecutor } from '../../../../src/corpus/run/executor.ts';
import { nothingDone, type NoticeTask } from '../../../../src/corpus/run/notice-task.ts';
import { outcomesOf } from '../../../../src/corpus/run/outcomes.ts';

const names = Array.from({ length: 500 }, (_, index) => `n${index}`);

async function* tasks(onTaken: () => void): AsyncGenerator<Result<NoticeTask>> {
  for (const path of names) {
    onTaken();
    await Promise.resolve();
    yield path === 'n7'
      ? { failure: { path, code: 'unreadable', message: 'No.' } }
      : { value: { path, relative: path, text: '' } };
  }
}

suite('outcomes of a run', () => {
  test('come in the order of the notices, however long each takes, and with few of them held', async () => {
    let [taken, given, most] = [0, 0, 0];
    const executor: NoticeExecutor = {
      workers: 4,
      async handle({ path }) {
        // The first of each ten is slow: those after it must wait for it.
        await new Promise((resolve) => setTimeout(resolve, path.endsWith('0') ? 5 : 0));
        return { ...nothingDone, path, milliseconds: 0 };
      },
      close: () => Promise.resolve(),
    };
    const seen: string[] = [];
    const source = tasks(() => {
      taken += 1;
      most = Math.max(most, taken - given);
    });
    for await (const { path, failures } of outcomesOf(source, executor)) {
      given += 1;
      seen.push(failures.length > 0 ? `${path} failed` : path);
    }
    assert.deepEqual(
      seen,
      names.map((name) => (name === 'n7' ? 'n7 failed' : name)),
    );
    assert.ok(most < 100, `${most} held at once`);
  });
});
