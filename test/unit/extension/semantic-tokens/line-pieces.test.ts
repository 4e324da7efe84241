import assert from 'node:assert/strict';
import { linePieces } from '../../../../src/extension/semantic-tokens/line-pieces.ts';

/** `line:character+length` of each piece. */
const cut = (text: string, ...spans: (readonly [start: number, end: number])[]) =>
  linePieces(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ line, character, length }) => `${line}:${character}+${length}`);

suite('extension/semantic-tokens/line-pieces', () => {
  test('counts lines from 0 and characters from the line’s start', () => {
    assert.deepEqual(cut('ab\ncd\n\nef', [0, 1], [4, 5], [7, 9]), ['0:0+1', '1:1+1', '3:0+2']);
  });
  test('a span over several lines is a piece on each, without the line ends', () => {
    assert.deepEqual(cut('ab\r\ncd\r\nef', [1, 9]), ['0:1+1', '1:0+2', '2:0+1']);
  });
  test('a blank line between has none', () => {
    assert.deepEqual(cut('ab\n\ncd', [0, 6]), ['0:0+2', '2:0+2']);
  });
  test('several on one line', () => {
    assert.deepEqual(cut('abcdef', [0, 1], [1, 2], [4, 6]), ['0:0+1', '0:1+1', '0:4+2']);
  });
  test('a surrogate pair is two', () => {
    assert.deepEqual(cut('😀\n😀a', [3, 5], [5, 6]), ['1:0+2', '1:2+1']);
  });
  test('one that ends with its line does not reach into the next', () => {
    assert.deepEqual(cut('ab\ncd', [0, 3], [3, 4]), ['0:0+2', '1:0+1']);
  });
});
