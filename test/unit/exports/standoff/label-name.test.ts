import assert from 'node:assert/strict';
import { labelGroups, labelName, readLabelName } from '../../../../src/exports/standoff/label-name.ts';
import type { ValueKind } from '../../../../src/records/index.ts';

suite('names of labels', () => {
  const names: [kind: ValueKind, text: string, name: string, code?: string][] = [
    ['title', '不正アクセス について', 'title'],
    ['published', '2024-04-10', 'published'],
    ['service', 'みなと Online', 'service'],
    ['label', '店頭 会員', 'population'],
    ['period', '../2024-02', 'period'],
    ['organization', 'みなと Books discloser', 'organization_discloser', 'discloser'],
    ['cause', 'sql-injection', 'cause_sql-injection', 'sql-injection'],
    ['certainty', 'confirmed', 'certainty_confirmed', 'confirmed'],
    ['count', '88 people about distinct', 'count_people', 'people'],
    ['total', '3705 records exact', 'total_records', 'records'],
    ['field', 'card-number', 'field_card-number', 'card-number'],
    ['excluded', 'card-number ruled-out', 'ruled-out_card-number', 'card-number'],
    ['excluded', 'email no-evidence', 'no-evidence_email', 'email'],
    ['event', '2021-12-08T18:00 detected', 'event_detected', 'detected'],
  ];
  for (const [kind, text, name, code] of names) {
    test(`${text} is ${name}`, () => {
      assert.equal(labelName({ kind, text }), name);
      const { kind: readKind, code: readCode } = readLabelName(name) ?? {};
      assert.deepEqual([readKind, readCode], [kind, code]);
    });
  }

  for (const name of ['PERSON', 'field', 'field_', 'service_x', 'excluded_email', '', 'toString', 'label']) {
    test(`'${name}' is none`, () => {
      assert.equal(readLabelName(name), undefined);
    });
  }

  test("menus hold every label that means something, and a vocabulary's own", () => {
    const groups = labelGroups(['field_shoe-size', 'field_name']);
    const all = groups.flatMap(({ labels }) => labels);
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(
      all.filter((name) => !readLabelName(name)),
      [],
    );
    assert.deepEqual(groups.at(-1), { name: 'Own', labels: ['field_shoe-size'] });
    assert.ok(all.includes('organization_operator') && all.includes('total_people'));
  });
});
