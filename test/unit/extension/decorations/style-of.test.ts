import assert from 'node:assert/strict';
import type { Annotation } from '../../../../src/analysis/index.ts';
import { styleOf } from '../../../../src/extension/decorations/style-of.ts';

const at = { start: 0, end: 2, text: '氏名', because: [] };
const field = { ...at, kind: 'field', code: 'name' } as const;
const category = { ...at, kind: 'category', term: '個人情報', parts: ['name'] } as const;
const count = {
  ...at,
  kind: 'count',
  value: 3,
  unit: 'people',
  qualifier: 'exact',
  assertion: 'confirmed',
} as const;

const marked: readonly [string, Annotation][] = [
  ['field.confirmed', { ...field, assertion: 'confirmed' }],
  ['field.suspected', { ...field, assertion: 'suspected' }],
  ['field.noEvidence', { ...field, assertion: 'no-evidence' }],
  ['field.ruledOut', { ...field, assertion: 'ruled-out' }],
  ['field.ruledOut', { ...category, assertion: 'ruled-out' }],
  ['field.noEvidence', { ...category, assertion: 'no-evidence' }],
  ['count', { ...count, affected: true }],
  ['date', { ...at, kind: 'date', value: '2024-04-01', implied: [] }],
  ['name', { ...at, kind: 'organization', name: '白鷺会', role: 'discloser' }],
  ['name', { ...at, kind: 'service', name: 'つばめネット' }],
  ['cause', { ...at, kind: 'cause', code: 'theft' }],
  ['candidate', { ...at, kind: 'candidate', term: '靴のサイズ' }],
];

const unmarked: readonly [string, Annotation][] = [
  ['a field in advice or at the enquiry desk', { ...field, assertion: 'mention' }],
  ['an umbrella term, however affected', { ...category, assertion: 'confirmed' }],
  ['an umbrella term that may be affected', { ...category, assertion: 'suspected' }],
  ['an umbrella term in passing', { ...category, assertion: 'mention' }],
  ['a number that is no victim', { ...count, affected: false }],
];

suite('extension/decorations/style-of', () => {
  for (const [style, annotation] of marked) {
    const what = 'assertion' in annotation ? `${annotation.assertion} ${annotation.kind}` : annotation.kind;
    test(`${what} looks like ${style}`, () => {
      assert.equal(styleOf(annotation), style);
    });
  }
  for (const [what, annotation] of unmarked) {
    test(`${what} is not marked`, () => {
      assert.equal(styleOf(annotation), undefined);
    });
  }
});
