import assert from 'node:assert/strict';
import { type Cell, csvRow } from '../../../../src/exports/csv/csv-row.ts';

suite('CSV row', () => {
  const cases: [why: string, cells: Cell[], row: string][] = [
    ['plain cells as they are', ['a', '', '氏名'], 'a,,氏名'],
    ['nothing where there is none', [undefined, [], 'a'], ',,a'],
    ['a number as digits', [7645, 0], '7645,0'],
    ['many values in one cell', [['氏名', '住所']], '氏名; 住所'],
    ['a comma in quotes', ['7,645件', 'b'], '"7,645件",b'],
    ['quotes doubled', ['会員"A"'], '"会員""A"""'],
    ['a line end within its cell', ['a\r\nb', 'c'], '"a\r\nb",c'],
    ['a lone line feed within its cell', ['a\nb', 'c'], '"a\nb",c'],
    ['a lone carriage return within its cell', ['a\rb', 'c'], '"a\rb",c'],
    ['space at an end, which readers would trim', [' a', 'b\u3000'], '" a","b\u3000"'],
    ['no quotes for what other dialects part cells by', ['a;b\tc'], 'a;b\tc'],
    ['a formula as text', ['=HYPERLINK("//evil.example")'], '"\'=HYPERLINK(""//evil.example"")"'],
    ['a full-width formula as text', ['＝1+1', '＠みなと', '+81', '-'], "'＝1+1,'＠みなと,'+81,'-"],
    ['no apostrophe for a sign within', ['a=b', '7-8', 'info@minato.example'], 'a=b,7-8,info@minato.example'],
  ];
  for (const [why, cells, row] of cases) {
    test(`writes ${why}`, () => {
      assert.equal(csvRow(cells), `${row}\r\n`);
    });
  }
});
