import assert from 'node:assert/strict';
import type { Exposure } from '../../../../src/analysis/index.ts';
import { nearestExposure } from '../../../../src/extension/record-files/nearest-exposure.ts';

const at = (start: number) => ({ evidence: [{ start, end: start + 2 }] });
const customers: Exposure = {
  certainty: 'confirmed',
  label: { text: 'お客様', ...at(10) },
  counts: [],
  fields: [{ code: 'name', ...at(20) }],
};
const staff: Exposure = { certainty: 'suspected', counts: [], fields: [{ code: 'name', ...at(100) }] };
const bare: Exposure = { certainty: 'suspected', counts: [], fields: [] };

const cases: readonly (readonly [
  what: string,
  exposures: readonly Exposure[],
  start: number,
  place: number,
])[] = [
  ['the group that is told just before', [customers, staff], 24, 0],
  ['the group that is told just behind', [customers, staff], 90, 1],
  ['the group with evidence, of two', [bare, staff], 0, 1],
  ['the first, where none has evidence', [bare, bare], 50, 0],
  ['the first, where there is none', [], 50, 0],
];

suite('extension/record-files/nearest-exposure', () => {
  for (const [what, exposures, start, place] of cases) {
    test(`takes ${what}`, () => {
      assert.equal(nearestExposure(exposures, { start, end: start + 2 }), place);
    });
  }
});
