import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/index.ts';
import { factsOf, factsWanted, placeInRecord } from '../../../../src/records/index.ts';

const digest = `1. かもめ堂
2024年2月13日、かもめ堂株式会社の「かもめ市場」から1,204名分の氏名が流出した。2月13日に発覚した。スタッフ30名で調査した。

2. つぐみ屋
2024年3月1日、つぐみ屋株式会社は顧客88名分の住所が流出したと発表した。
`;
const { annotations } = createAnalyzer()(digest);
const second = { start: digest.indexOf('2. '), end: digest.length };

function wanted(marked: string): readonly string[] {
  const offset = marked.indexOf('|');
  const place = placeInRecord(marked.replace('|', ''), offset);
  return place ? factsWanted(place) : [];
}

suite('Facts of the notice', () => {
  const places: readonly (readonly [marked: string, kinds: readonly string[]])[] = [
    ['timeline: [{date: |', ['date']],
    ['source: {published: |', ['date']],
    ['exposures: [{period: |', ['date']],
    ['exposures: [{counts: [{value: |', ['figure']],
    ['totals:\n  - value: |', ['figure']],
    ['organizations:\n  - name: |', ['organization']],
    ['services:\n  - name: |', ['service']],
    ['exposures:\n  - label: |', ['service', 'organization']],
    ['review: {date: |', []],
    ['review: {reviewer: |', []],
    ['totals:\n  - unit: |', []],
    ['totals:\n  - |', []],
  ];
  for (const [marked, kinds] of places) {
    test(`${kinds.length > 0 ? kinds.join(' and ') : 'none'} at ${JSON.stringify(marked)}`, () => {
      assert.deepEqual(wanted(marked), kinds);
    });
  }

  test('each once, in the order of the notice, with the mentions that say so', () => {
    const dates = factsOf(annotations, ['date']);
    assert.deepEqual(
      dates.map(({ value, mentions }) => [value, ...mentions.map(({ text }) => text)]),
      [
        ['2024-02-13', '2024年2月13日', '2月13日'],
        ['2024-03-01', '2024年3月1日'],
      ],
    );
  });

  test('those of the record’s own section first', () => {
    const figures = factsOf(annotations, ['figure'], second);
    assert.deepEqual(
      figures.map(({ value }) => value),
      [88, 1204],
    );
  });

  test('of figures only those of affected people and records', () => {
    assert.ok(!factsOf(annotations, ['figure']).some(({ value }) => value === 30));
  });
});
