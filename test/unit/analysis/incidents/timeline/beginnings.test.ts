import { deepEqual } from 'node:assert/strict';
import { beginningsOf } from '../../../../../src/analysis/incidents/timeline/beginnings.ts';

suite('beginnings of templates', () => {
  const rows: readonly (readonly [template: string, beginnings: readonly string[], why: string])[] = [
    ['停止', ['停止'], 'a short word is its own beginning'],
    ['不正アクセス', ['不正ア'], 'three letters tell it from others'],
    ['〔流|漏〕出した', ['流出し', '漏出し'], 'each alternative begins otherwise'],
    ['〔一時〕停止', ['一時停', '停止'], 'what may be left out may be no beginning'],
    ['調査…開始', ['調査'], 'a gap may hold anything'],
    ['報告_〔行|し〕', ['報告'], 'so may a gap within a clause'],
    ['…判明', [''], 'it begins with a gap'],
    ['公表$', ['公表'], 'the end of the clause is no letter'],
    ['〔を|$〕', ['', 'を'], 'nothing may stand before the end'],
  ];
  for (const [template, beginnings, why] of rows) {
    test(`${template}: ${why}`, () => {
      deepEqual([...beginningsOf(template)].sort(), [...beginnings].sort());
    });
  }
});
