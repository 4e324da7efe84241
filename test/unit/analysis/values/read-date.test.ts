import assert from 'node:assert/strict';
import { readDate } from '../../../../src/analysis/index.ts';

suite('readDate reads', () => {
  const cases: [written: string, value: string][] = [
    ['平成29年4月1日', '2017-04-01'],
    ['H29.4.1', '2017-04-01'],
    ['２０１７／４／１', '2017-04-01'],
    ['2017-4-1', '2017-04-01'],
    ['2017年4月', '2017-04'],
    ['2017年4月1日～5月2日', '2017-04-01/2017-05-02'],
    ['2017年4月1日以降', '2017-04-01/..'],
    ['2017年4月1日（土）午後3時', '2017-04-01T15'],
    ['2017年4月1日付', '2017-04-01'],
  ];
  for (const [written, value] of cases) {
    test(written, () => {
      assert.deepEqual(readDate(written), { value, implied: [], approximate: false });
    });
  }

  test('頃 as approximate', () => {
    assert.deepEqual(readDate('2017年4月頃'), { value: '2017-04', implied: [], approximate: true });
  });

  test('a year that is left out from the day of publication, and says so', () => {
    assert.deepEqual(readDate('12月3日', '2018-01-20')?.value, '2017-12-03');
    assert.deepEqual(readDate('12月3日')?.value, 'XXXX-12-03');
    assert.deepEqual(readDate('12月3日', '2018-01-20')?.implied, ['year']);
  });
});

suite('readDate ignores', () => {
  const cases: [why: string, written: string][] = [
    ['a sentence round it', '平成29年4月1日に発覚'],
    ['two dates', '4月1日と5月2日'],
    ['a day that no calendar has', '2017年2月30日'],
    ['a year of two digits, which may be a day', '17/4/1'],
    ['the order of another country', '1/4/2017'],
    ['a day that only its notice can tell', '同日'],
    ['digits alone', '20170401'],
    ['a fiscal year', '2017年度'],
    ['nothing', '  '],
  ];
  for (const [why, written] of cases) {
    test(why, () => {
      assert.equal(readDate(written), undefined);
    });
  }
});
