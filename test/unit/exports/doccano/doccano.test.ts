import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { doccano } from '../../../../src/exports/doccano/doccano.ts';
import { exported, fileOf, notice, record } from '../standoff/yoshino.ts';

/**
 * What doccano takes a line of JSONL for sequence labelling for: `SpanLabel` in `backend/data_import/pipeline/labels.py`
 * (two whole numbers and a name that is not empty), with the columns of its own example (`text`, `label`, `meta`).
 */
const lineSchema = {
  type: 'object',
  required: ['text', 'label'],
  additionalProperties: false,
  properties: {
    text: { type: 'string', minLength: 1 },
    label: {
      type: 'array',
      items: {
        type: 'array',
        items: [
          { type: 'integer', minimum: 0 },
          { type: 'integer', minimum: 1 },
          { type: 'string', minLength: 1, maxLength: 100 },
        ],
        minItems: 3,
        additionalItems: false,
      },
    },
    meta: { type: 'object' },
  },
};

interface Line {
  readonly text: string;
  readonly label: readonly (readonly [number, number, string])[];
  readonly meta: { readonly file: string; readonly record: unknown };
}

suite('export to doccano', () => {
  const lines = async () => {
    const matches = new Ajv({ strict: true }).compile<Line>(lineSchema);
    return fileOf(await exported(doccano), '')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const parsed: unknown = JSON.parse(line);
        if (!matches(parsed)) throw new Error(JSON.stringify(matches.errors));
        return parsed;
      });
  };

  test('counts in code points, as Python does', async () => {
    const [line, ...others] = await lines();
    assert.ok(line && others.length === 0);
    const letters = Array.from(line.text);
    assert.deepEqual(
      line.label.map(([start, end, name]) => `${name} ${letters.slice(start, end).join('')}`),
      [
        'title 不正アクセスについて',
        'cause_unauthorized-access 不正アクセス',
        'organization_operator 株式会社𠮷野\n書房',
        'event_detected 2024年4月1日',
        'service 𠮷野オンライン',
        'cause_unauthorized-access 不正アクセス',
        'certainty_suspected 可能性',
        'count_people 約1,200名',
        'field_name 氏名',
        'field_email メールアドレス',
        'population 店頭会員',
        'count_people 30名',
        'field_name 氏名',
        'ruled-out_card-number クレジットカード番号',
      ],
    );
    assert.equal(line.text, notice.replaceAll('\r\n', '\n'));
  });

  test('brings the record along', async () => {
    const [line] = await lines();
    assert.deepEqual(line?.meta, { file: 'deep/yoshino.1.notice.yaml', record });
  });

  test('labels words once that stand for the same in two populations', async () => {
    const exposures = record.exposures.map((exposure) => ({
      ...exposure,
      fields: ['name'],
      evidence: { fields: { name: record.exposures[0]?.evidence?.fields?.name ?? [] } },
    }));
    const line = JSON.parse(fileOf(await exported(doccano, { of: { ...record, exposures } }), '')) as Line;
    assert.equal(line.label.filter(([, , name]) => name === 'field_name').length, 1);
  });
});
