import assert from 'node:assert/strict';
import type { Analysis, Annotation, Incident } from '../../../src/analysis/index.ts';
import { incidentsAt, recordableAt } from '../../../src/extension/incidents-at.ts';

const incident = (start: number, end: number) => ({ section: { start, end } }) as Incident;
const base = { start: 10, end: 12, text: '氏名', because: [] };
const category = { ...base, kind: 'category', term: '口座情報', parts: ['bank-account'] } as const;
const count = {
  ...base,
  kind: 'count',
  value: 3,
  unit: 'people',
  qualifier: 'exact',
  assertion: 'confirmed',
} as const;

const analysis = (parts: Partial<Analysis>): Analysis => ({
  annotations: [],
  incidents: [],
  findings: [],
  sections: [],
  questions: [],
  ...parts,
});

suite('extension/incidents-at', () => {
  const digest = analysis({ incidents: [incident(0, 50), incident(50, 90)] });
  const places: readonly (readonly [what: string, start: number, end: number, found: readonly number[]])[] = [
    ['a cursor within', 20, 20, [0]],
    ['a cursor between two', 50, 50, [0, 1]],
    ['a selection across two', 40, 60, [0, 1]],
    ['a cursor behind all', 95, 95, []],
  ];
  for (const [what, start, end, found] of places) {
    test(`finds ${String(found.length)} at ${what}`, () => {
      assert.deepEqual(incidentsAt(digest, { start, end }), found);
    });
  }

  const recordable: readonly (readonly [string, Annotation])[] = [
    [
      'a field in advice, which a person may know better of',
      { ...base, kind: 'field', code: 'name', assertion: 'mention' },
    ],
    ['an umbrella term that rules its parts out', { ...category, assertion: 'ruled-out' }],
    ['a figure of victims', { ...count, affected: true }],
    ['a date', { ...base, kind: 'date', value: '2024-04-01', implied: [] }],
  ];
  const others: readonly (readonly [string, Annotation])[] = [
    ['an umbrella term that leaked', { ...category, assertion: 'confirmed' }],
    ['a figure of something else', { ...count, affected: false }],
    ['a term without a code', { ...base, kind: 'candidate', term: '旅行の申込履歴' }],
  ];
  for (const [what, annotation] of recordable) {
    test(`offers ${what}`, () => {
      assert.deepEqual(recordableAt(analysis({ annotations: [annotation] }), { start: 10, end: 10 }), [
        annotation,
      ]);
    });
  }
  for (const [what, annotation] of others) {
    test(`does not offer ${what}`, () => {
      assert.deepEqual(recordableAt(analysis({ annotations: [annotation] }), { start: 10, end: 10 }), []);
    });
  }
});
