import assert from 'node:assert/strict';
import { back, walkSteps } from '../../../../src/extension/quick-input/walk-steps.ts';

/** Walks through three questions, of which each takes the next of the given answers. */
async function walked(...answers: (string | typeof back | undefined)[]) {
  const asked: string[] = [];
  const end = await walkSteps<readonly string[]>([], (state) => {
    if (state.length === 3) return undefined;
    return (now, canGoBack) => {
      asked.push(`${now.join('')}?${canGoBack ? '<' : ''}`);
      const answer = answers.shift();
      return Promise.resolve(typeof answer === 'string' ? [...now, answer] : answer);
    };
  });
  return { end: end?.join(''), asked };
}

suite('walkSteps', () => {
  test('asks one question after the other; only the first has none before it', async () => {
    assert.deepEqual(await walked('a', 'b', 'c'), { end: 'abc', asked: ['?', 'a?<', 'ab?<'] });
  });

  test('goes back as far as the first, and forgets the answers', async () => {
    const { end, asked } = await walked('a', 'b', back, back, 'x', 'y', 'z');
    assert.equal(end, 'xyz');
    assert.deepEqual(asked, ['?', 'a?<', 'ab?<', 'a?<', '?', 'x?<', 'xy?<']);
  });

  test('ends without a result when the person has had enough', async () => {
    assert.equal((await walked('a', undefined)).end, undefined);
  });

  test('asks nothing of what is complete', async () => {
    assert.equal(await walkSteps('all', () => undefined), 'all');
  });
});
