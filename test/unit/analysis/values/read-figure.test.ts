import assert from 'node:assert/strict';
import { createFigureReader, type ReadFigure } from '../../../../src/analysis/index.ts';

const read = createFigureReader();

suite('createFigureReader reads', () => {
  const exact = { qualifier: 'exact', flags: {} } as const;
  const cases: [written: string, figure: ReadFigure][] = [
    ['1,234', { value: 1234, ...exact }],
    ['１２３４', { value: 1234, ...exact }],
    ['28万', { value: 280_000, ...exact }],
    ['1,234 件', { value: 1234, unit: 'records', ...exact }],
    ['2万5千人', { value: 25_000, unit: 'people', ...exact }],
    ['三十五名', { value: 35, unit: 'people', ...exact }],
    ['約1,200件', { value: 1200, unit: 'records', qualifier: 'about', flags: {} }],
    ['1200人以上', { value: 1200, unit: 'people', qualifier: 'at-least', flags: {} }],
    ['延べ300人', { value: 300, unit: 'people', qualifier: 'exact', flags: { cumulative: true } }],
  ];
  for (const [written, figure] of cases) {
    test(written, () => {
      assert.deepEqual(read(written), figure);
    });
  }
});

suite('createFigureReader ignores', () => {
  const cases: [why: string, written: string][] = [
    ['a fraction', '2.5'],
    ['a point that may be a comma', '7.645件'],
    ['less than nothing', '-5'],
    ['two figures', '5人と6人'],
    ['a remark behind', '1,234件（うち3件）'],
    ['an ordinal', '第3回'],
    ['money', '1,200円'],
    ['a word that looks like a number and a counter', '一部'],
    ['a letter in the place of a digit', 'l23'],
    ['no number', '不明'],
    ['nothing', ''],
  ];
  for (const [why, written] of cases) {
    test(why, () => {
      assert.equal(read(written), undefined);
    });
  }
});
