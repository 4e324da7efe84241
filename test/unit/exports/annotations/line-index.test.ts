import assert from 'node:assert/strict';
import { createLineIndex } from '../../../../src/exports/annotations/line-index.ts';

suite('line index', () => {
  const cases: [why: string, text: string, offset: number, line: number, column: number][] = [
    ['the first character', '氏名', 0, 1, 1],
    ['an empty text', '', 0, 1, 1],
    ['a line feed, which ends its line', 'ab\ncd', 2, 1, 3],
    ['the start of the next line', 'ab\ncd', 3, 2, 1],
    ['CRLF as one line end', 'ab\r\ncd', 5, 2, 2],
    ['a lone CR as a line end', 'ab\rcd', 4, 2, 2],
    ['a column in UTF-16 units', '📢氏名', 2, 1, 3],
    ['no line end at U+2028, as in VS Code', 'a\u2028b', 2, 1, 3],
    ['the end of the text', 'a\n\n', 3, 3, 1],
  ];
  for (const [why, text, offset, line, column] of cases) {
    test(`places ${why}`, () => {
      assert.deepEqual(createLineIndex(text)(offset), { line, column });
    });
  }
});
