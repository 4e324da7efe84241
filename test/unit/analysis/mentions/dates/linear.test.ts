import assert from 'node:assert/strict';
import { readDates } from '../../../../../src/analysis/mentions/dates/index.ts';
import { growth } from '../../../growth.ts';

suite('dates in hostile text', () => {
  const short = 1_500;
  const parts = 16;
  const pieces: [piece: string, why: string][] = [
    ['1', 'digits'],
    ['1,', 'digits and commas'],
    ['年', '年'],
    ['1年', 'years'],
    ['1月1', 'months'],
    ['一', 'kanji digits'],
    [' \n', 'blanks'],
    ['2021年1月1日', 'dates without end'],
    ['1日、', 'bare days'],
    ['1:', 'colons'],
    ['2021/1/', 'slashes'],
    ['(令和', 'brackets'],
    ['同日', 'references'],
    ['2021年1月1日から', 'open ends'],
    ['午後1時', 'clock times'],
  ];
  for (const [piece, why] of pieces) {
    test(`time grows with the length: ${why}`, () => {
      const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      const [part, whole] = [text(short), text(short * parts)];
      const grown = growth(parts, { part: () => readDates(part), whole: () => readDates(whole) });
      assert.ok(grown < parts / 4, `${grown.toFixed(1)} times as long as its ${parts} parts`);
    });
  }
});
