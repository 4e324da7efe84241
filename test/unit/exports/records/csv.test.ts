import assert from 'node:assert/strict';
import { csvRow } from '../../../../src/exports/records/csv.ts';

suite('CSV row', () => {
  const cases: [why: string, cells: string[], row: string][] = [
    ['plain cells as they are', ['a', '', '氏名; 住所'], 'a,,氏名; 住所'],
    ['a comma in quotes', ['7,645件', 'b'], '"7,645件",b'],
    ['quotes doubled', ['会員"A"'], '"会員""A"""'],
    ['a line end within its cell', ['a\r\nb', 'c'], '"a\r\nb",c'],
    ['space at an end, which readers would trim', [' a', 'b\u3000'], '" a","b\u3000"'],
    ['no quotes for what other dialects part cells by', ['a;b\tc'], 'a;b\tc'],
  ];
  for (const [why, cells, row] of cases) {
    test(`writes ${why}`, () => {
      assert.equal(csvRow(cells), `${row}\r\n`);
    });
  }
});
