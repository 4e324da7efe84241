import assert from 'node:assert/strict';
import { collectReport } from '../../../../src/corpus/report/collect-report.ts';
import { markdownReport } from '../../../../src/corpus/report/markdown-report.ts';
import type { JournalEntry } from '../../../../src/corpus/run/journal-entry.ts';
import { failedOutcome, nothingDone, type NoticeOutcome } from '../../../../src/corpus/run/notice-task.ts';

const entry = (path: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  path,
  key: 'k',
  records: ['a.1.notice.yaml'],
  suggestions: [],
  withoutEvidence: [],
  findings: [],
  candidates: {},
  ...more,
});
const outcome = (path: string, more: Partial<NoticeOutcome>): NoticeOutcome => ({
  ...nothingDone,
  path,
  milliseconds: 1,
  ...more,
});

function reportOf(...outcomes: readonly NoticeOutcome[]) {
  const collected = collectReport({ engine: '1.0', folder: 'records', dryRun: false, workers: 2 });
  for (const one of outcomes) collected.add(one);
  return collected.report(false);
}

suite('the report of a run', () => {
  test('counts notices of earlier runs, and the terms of all of them', () => {
    const report = reportOf(
      outcome('a.txt', {
        entry: entry('a.txt', { candidates: { 会員証画像: 2, 紹介コード: 1 } }),
        written: [{ path: 'records/a.1.notice.yaml', outcome: 'created' }],
        length: 100,
      }),
      outcome('b.txt', { entry: entry('b.txt', { candidates: { 紹介コード: 1 } }), known: true }),
      failedOutcome('c.txt', [{ path: 'c.txt', code: 'not-text', message: 'It is binary.' }]),
    );
    assert.deepEqual(report.notices, { done: 2, known: 1, failed: 1 });
    assert.equal(report.incidents, 2);
    assert.deepEqual(report.records, { created: 1, updated: 0, unchanged: 1, suggested: 0 });
    assert.deepEqual(report.candidates.items, [
      { term: '紹介コード', notices: 2, count: 2 },
      { term: '会員証画像', notices: 1, count: 2 },
    ]);
    assert.deepEqual(
      report.timing.slowest.map(({ path }) => path),
      ['a.txt', 'c.txt'],
    );
  });

  test('lists a thousand of what there is too much of, and tells how many there are', () => {
    const many = Array.from({ length: 1500 }, (_, index) => `records/r${index}: exposures/0`);
    const { withoutEvidence } = reportOf(
      outcome('a.txt', { entry: entry('a.txt', { withoutEvidence: many }) }),
    );
    assert.deepEqual([withoutEvidence.total, withoutEvidence.items.length], [1500, 1000]);
  });

  test('is Markdown whose links lead to the files, and whose text is none', () => {
    const finding = { code: 'weekday-mismatch', line: 7, column: 3, message: 'It is <b>not</b> | *so*' };
    const text = markdownReport(
      reportOf(
        outcome('notices/a (1).txt', {
          entry: entry('notices/a (1).txt', { findings: [finding], suggestions: ['a.1.suggested.yaml'] }),
        }),
      ),
      { toNotices: '../..', toRecords: '..' },
    );
    assert.match(text, /\[notices\/a \(1\)\.txt:7:3\]\(<\.\.\/\.\.\/notices\/a \(1\)\.txt#L7>\)/);
    assert.match(text, /\[a\.1\.suggested\.yaml\]\(<\.\.\/a\.1\.suggested\.yaml>\)/);
    assert.match(text, /It is \\<b\\>not\\<\/b\\> \\\| \\\*so\\\*/);
    assert.doesNotMatch(text, /Failures/, 'nothing is said of what there is none of');
  });
});
