import assert from 'node:assert/strict';
import { cutPiece } from '../../../src/tokenizer/cut-piece.ts';

suite('cut piece', () => {
  const cases: [why: string, piece: string, parts: string[]][] = [
    ['leaves what fits', 'あいうえおかきくけこ', ['あいうえおかきくけこ']],
    ['keeps an empty piece', '', ['']],
    ['cuts behind the last break that fits', 'あいうえ、お・かきくけこ', ['あいうえ、お・', 'かきくけこ']],
    ['takes a line end for a break', 'あいうえおか\nきくけこさし', ['あいうえおか\n', 'きくけこさし']],
    [
      'ignores a break so early that the part would be tiny',
      'あ、うえおかきくけこさし',
      ['あ、うえおかきくけこ', 'さし'],
    ],
    ['takes no long vowel mark for a break', 'アイウエオカーキクケコサ', ['アイウエオカーキクケ', 'コサ']],
    ['parts no surrogate pair', 'あいうえおかきくけ𠮷野', ['あいうえおかきくけ', '𠮷野']],
  ];
  for (const [why, piece, parts] of cases) {
    test(why, () => {
      assert.deepEqual(cutPiece(piece, 10), parts);
      assert.equal(parts.join(''), piece);
    });
  }
});
