import assert from 'node:assert/strict';
import { serializeRecord, summarizeRecord, toRecord } from '../../../../src/records/index.ts';
import { inventedIncident, notice } from '../invented-incident.ts';

const written = serializeRecord(toRecord(inventedIncident(), notice, 0));

suite('summarizeRecord', () => {
  test('a fresh record', () => {
    const { progress, ...rest } = summarizeRecord(written);
    assert.deepEqual(rest, {
      notice: 'notices/minato.txt',
      title: 'みなと文具オンラインへの不正アクセスについて',
      status: 'draft',
      missing: [],
      errors: 0,
    });
    assert.equal(progress.reviewed, 0);
    assert.ok(progress.total > 15);
  });

  test('who approved it', () => {
    const text = written.replace('review: {status: draft}', 'review: {status: approved, reviewer: 原}');
    const { status, reviewer } = summarizeRecord(text);
    assert.deepEqual([status, reviewer], ['approved', '原']);
  });

  test('what it lacks, and what is wrong with it', () => {
    const { missing, errors } = summarizeRecord('organizations: []\ntitle: x\nexposures: []\n');
    assert.deepEqual(missing, ['organization', 'count']);
    assert.ok(errors > 0);
  });

  test('a file that cannot be read', () => {
    const summary = summarizeRecord('title: [');
    assert.deepEqual([summary.status, summary.progress.total, summary.errors > 0], ['draft', 0, true]);
  });
});
