import assert from 'node:assert/strict';
import { alignTokens } from '../../../src/tokenizer/align-tokens.ts';

const placed = (text: string, ...surfaces: string[]): [string, number][] =>
  alignTokens(
    text,
    surfaces.map((surface) => ({ surface, pos: '名詞', details: ['*', '*', '*'], known: true })),
  ).map(({ surface, start }) => [surface, start]);

suite('align tokens', () => {
  const finds: [why: string, text: string, surfaces: string[], expected: [string, number][]][] = [
    [
      'tokens that follow each other',
      '山田商事',
      ['山田', '商事'],
      [
        ['山田', 0],
        ['商事', 2],
      ],
    ],
    [
      'the same surface again',
      'のもの',
      ['の', 'も', 'の'],
      [
        ['の', 0],
        ['も', 1],
        ['の', 2],
      ],
    ],
    [
      'what follows a character that the tokenizer dropped',
      '😀、山',
      ['😀', '山'],
      [
        ['😀', 0],
        ['山', 3],
      ],
    ],
    [
      'UTF-16 units after a character outside the BMP',
      '𠮷野家',
      ['𠮷', '野家'],
      [
        ['𠮷', 0],
        ['野家', 2],
      ],
    ],
  ];
  for (const [why, text, surfaces, expected] of finds) {
    test(`places ${why}`, () => {
      assert.deepEqual(placed(text, ...surfaces), expected);
    });
  }

  const ignores: [why: string, text: string, surfaces: string[], expected: [string, number][]][] = [
    ['a surface that the text lacks', '山田', ['川', '田'], [['田', 1]]],
    ['a surface that stands before the cursor only', '山田', ['田', '山'], [['田', 1]]],
    ['an empty surface, which a feature line cut at a comma can give', '山', ['', '山'], [['山', 0]]],
    ['everything, where there is no text', '', ['山'], []],
  ];
  for (const [why, text, surfaces, expected] of ignores) {
    test(`leaves out ${why}`, () => {
      assert.deepEqual(placed(text, ...surfaces), expected);
    });
  }
});
