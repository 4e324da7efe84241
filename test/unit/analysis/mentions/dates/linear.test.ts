import assert from 'node:assert/strict';
import { readDates } from '../../../../../src/analysis/mentions/dates/index.ts';

suite('dates in hostile text', () => {
  const short = 1_500;
  const factor = 16;
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
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        // The processor's time, so that other programs' turns do not count.
        const start = process.cpuUsage();
        readDates(text);
        return process.cpuUsage(start).user / 1000;
      };
      const base = Math.min(...Array.from({ length: 4 }, () => time(short)));
      const grown = Math.min(time(short * factor), time(short * factor));
      // Quadratic growth is 256 times; half of that leaves room for a busy machine, the floor for the timer's grain.
      const limit = (Math.max(base, 0.3) * factor * factor) / 2;
      assert.ok(grown < limit, `${grown.toFixed(1)} ms against ${base.toFixed(1)} ms`);
    });
  }
});
