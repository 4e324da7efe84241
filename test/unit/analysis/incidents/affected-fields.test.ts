import assert from 'node:assert/strict';
import { excludedFields } from '../../../../src/analysis/incidents/excluded-fields.ts';
import { exposedFields } from '../../../../src/analysis/incidents/exposed-fields.ts';
import type {
  Assertion,
  CategoryMention,
  FieldMention,
  Found,
} from '../../../../src/analysis/model/annotation.ts';

function field(start: number, code: string, assertion: Assertion, also?: string[]): Found<FieldMention> {
  return { kind: 'field', start, end: start + 2, code, assertion, because: [], ...(also && { also }) };
}

function category(start: number, parts: string[], assertion: Assertion): Found<CategoryMention> {
  return {
    kind: 'category',
    start,
    end: start + 9,
    term: 'クレジットカード情報',
    parts,
    assertion,
    because: [],
  };
}

suite('affected and excluded fields', () => {
  test('an incident’s fields stand once each, in reading order, with every place that names them', () => {
    const fields = exposedFields([
      field(10, 'name', 'suspected'),
      field(13, 'address', 'suspected'),
      field(40, 'name', 'confirmed'),
    ]);
    assert.deepEqual(fields, [
      {
        code: 'name',
        evidence: [
          { start: 10, end: 12 },
          { start: 40, end: 42 },
        ],
      },
      { code: 'address', evidence: [{ start: 13, end: 15 }] },
    ]);
  });

  test('a compound gives all its codes', () => {
    const codes = exposedFields([field(0, 'name', 'confirmed', ['family'])]).map(({ code }) => code);
    assert.deepEqual(codes, ['name', 'family']);
  });

  test('fields that are ruled out or only spoken of are not affected', () => {
    const fields = [
      field(0, 'phone', 'ruled-out'),
      field(5, 'password', 'mention'),
      field(9, 'sex', 'no-evidence'),
    ];
    assert.deepEqual(exposedFields(fields), []);
  });

  test('an umbrella that is ruled out excludes its parts', () => {
    const excluded = excludedFields([], [category(3, ['card-number', 'card-expiry'], 'ruled-out')]);
    assert.deepEqual(excluded, [
      { field: 'card-number', basis: 'ruled-out', evidence: [{ start: 3, end: 12 }] },
      { field: 'card-expiry', basis: 'ruled-out', evidence: [{ start: 3, end: 12 }] },
    ]);
  });

  test('an umbrella that leaked excludes nothing', () => {
    assert.deepEqual(excludedFields([], [category(3, ['card-number'], 'confirmed')]), []);
  });

  test('a field that is affected in another population is not excluded', () => {
    const fields = [field(0, 'address', 'confirmed', ['delivery-info']), field(30, 'address', 'ruled-out')];
    assert.deepEqual(excludedFields([...fields, field(40, 'delivery-info', 'ruled-out')], []), []);
  });

  test('of two grounds the firmer one counts', () => {
    const [excluded] = excludedFields(
      [
        field(0, 'password', 'no-evidence'),
        field(20, 'password', 'ruled-out'),
        field(30, 'password', 'no-evidence'),
      ],
      [],
    );
    assert.deepEqual(excluded, { field: 'password', basis: 'ruled-out', evidence: [{ start: 20, end: 22 }] });
  });
});
