import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Analysis, Incident } from '../../../../src/analysis/index.ts';
import { extractRecords } from '../../../../src/corpus/analyse/extract-records.ts';

const TEXT = 'みなと書房で漏えい。しおかぜ商店で漏えい。';
const incident = (name: string): Incident => {
  const start = TEXT.indexOf(name);
  const evidence = [{ start, end: start + name.length }];
  return {
    section: { start, end: TEXT.indexOf('。', start) + 1 },
    organizations: [{ name, role: 'discloser', evidence }],
    services: [],
    causes: [],
    exposures: [],
    totals: [],
    excluded: [],
    timeline: [],
  };
};
const analysisOf = (...incidents: Incident[]): Analysis => ({
  annotations: [],
  incidents,
  findings: [],
  sections: [],
  questions: [],
});

suite('extract records', () => {
  const notice = { path: 'notices/digest.txt', text: TEXT, published: '2024-05-01' };

  test('makes a record an incident, numbered in reading order, with the hash of the text', () => {
    const records = extractRecords(notice, analysisOf(incident('みなと書房'), incident('しおかぜ商店')));
    const sha256 = createHash('sha256').update(TEXT).digest('hex');
    assert.deepEqual(
      records.map(({ id, source, organizations }) => [id, source.sha256, organizations[0]?.name]),
      [
        ['digest#1', sha256, 'みなと書房'],
        ['digest#2', sha256, 'しおかぜ商店'],
      ],
    );
    assert.equal(records[0]?.source.published, '2024-05-01');
  });

  test('makes none of a page that tells of no incident', () => {
    assert.deepEqual(extractRecords(notice, analysisOf()), []);
  });
});
