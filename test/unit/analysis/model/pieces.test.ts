import assert from 'node:assert/strict';
import { piecesOf } from '../../../../src/analysis/index.ts';

const span = (name: string, start: number, end: number) => ({ name, start, end });

/** `0-4 outer inner` of each piece. */
function cut(...spans: ReturnType<typeof span>[]): string[] {
  return piecesOf(spans).map(
    ({ start, end, covering }) => `${start}-${end} ${covering.map(({ name }) => name).join(' ')}`,
  );
}

suite('analysis/model/pieces', () => {
  test('spans apart stay as they are', () => {
    assert.deepEqual(cut(span('a', 0, 2), span('b', 5, 6)), ['0-2 a', '5-6 b']);
  });
  test('spans that touch do not overlap', () => {
    assert.deepEqual(cut(span('a', 0, 2), span('b', 2, 4)), ['0-2 a', '2-4 b']);
  });
  test('a span within another cuts it in three', () => {
    assert.deepEqual(cut(span('outer', 0, 9), span('inner', 3, 5)), [
      '0-3 outer',
      '3-5 outer inner',
      '5-9 outer',
    ]);
  });
  test('spans that cross share their middle', () => {
    assert.deepEqual(cut(span('a', 0, 6), span('b', 4, 9)), ['0-4 a', '4-6 a b', '6-9 b']);
  });
  test('two of the same words lie on top of each other', () => {
    assert.deepEqual(cut(span('a', 1, 3), span('b', 1, 3)), ['1-3 a b']);
  });
  test('the order in which they come does not matter', () => {
    assert.deepEqual(
      cut(span('inner', 3, 5), span('outer', 0, 9)),
      cut(span('outer', 0, 9), span('inner', 3, 5)),
    );
  });
  test('an empty span covers nothing', () => {
    assert.deepEqual(cut(span('a', 2, 2)), []);
    assert.deepEqual(cut(), []);
  });
});
