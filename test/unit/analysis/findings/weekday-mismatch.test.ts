import assert from 'node:assert/strict';
import { createAnalyzer, noteText } from '../../../../src/analysis/index.ts';
import { testFindings } from './marked-findings.ts';

suite('weekday-mismatch: finds', () => {
  testFindings('weekday-mismatch', [
    ['2022年7月15日（〈木〉）に公表した。', 'that day was a Friday'],
    ['令和4年7月15日（〈土〉曜日）に公表した。', 'a year in an era’s count'],
    ['2022/7/15(〈Thu〉) 検知', 'an English weekday'],
    ['2022年7月15日〈木〉曜日に公表した。', 'a weekday without brackets'],
    ['2022年7月11日（〈火〉）から7月15日（金）まで閲覧できた。', 'the beginning of a range'],
    ['2022年7月11日（月）から15日（〈木〉）まで閲覧できた。', 'the end of a range'],
    ['2022年7月15日（〈土〉）24時に停止した。', 'an end of the day is of that day'],
    ['2022年7月1日に検知し、7月15日（〈木〉）に公表した。', 'the year comes from the date before'],
  ]);
});

suite('weekday-mismatch: ignores', () => {
  testFindings('weekday-mismatch', [
    ['2022年7月15日（金）に公表した。', 'the right weekday'],
    ['２０２２年７月１５日（金・祝）に公表した。', 'a holiday beside it'],
    ['7月15日（木）に公表した。', 'nothing gives a year'],
    ['7月28日（木）に発覚した。', 'the nearest year that has this weekday', '2023-07-20'],
    ['2022年7月1日に検知し、翌週の15日（木）に公表した。', 'context gives the month, too'],
    ['2022年7月15日（金）24時に停止した。', 'an end of the day is of that day'],
    ['2022年7月14・15日（金）に公表した。', 'the weekday of the later day'],
    ['受付は2022年12月29日から2023年1月3日、土曜日、日曜日を除く。', 'a list of days off'],
    ['休業日: 2023年1月3日・土曜・日曜', 'a list of days off'],
    ['2022年7月15日（本）に公表した。', 'a scanner’s 木 is no weekday'],
    ['2022年7月15日（土日を除く）', 'days that are left out'],
  ]);
});

test('weekday-mismatch says which day it was', () => {
  const [finding] = createAnalyzer()('2022年7月15日（木）').findings;
  assert.equal(finding && noteText(finding), '2022-07-15 is 金曜日, not 木曜日');
  assert.deepEqual(finding?.data, { day: '2022-07-15', written: '木曜日', actual: '金曜日' });
});
