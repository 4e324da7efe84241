import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { DOMParser } from 'linkedom';
import { labelStudio } from '../../../../src/exports/label-studio/label-studio.ts';
import { exported, fileOf, record } from '../standoff/yoshino.ts';

/** A list of tasks by the guides "Import data" and "Import pre-annotated data" of Label Studio (labelstud.io/guide). */
const tasksSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['data'],
    additionalProperties: false,
    properties: {
      data: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
      predictions: { type: 'array', items: { $ref: '#/definitions/labelled' } },
      annotations: { type: 'array', items: { $ref: '#/definitions/labelled' } },
    },
  },
  definitions: {
    labelled: {
      type: 'object',
      required: ['result'],
      properties: {
        model_version: { type: 'string' },
        result: { type: 'array', items: { $ref: '#/definitions/region' } },
      },
    },
    region: {
      type: 'object',
      required: ['id', 'from_name', 'to_name', 'type', 'value'],
      properties: {
        id: { type: 'string', minLength: 1 },
        from_name: { type: 'string' },
        to_name: { type: 'string' },
        type: { const: 'labels' },
        value: {
          type: 'object',
          required: ['start', 'end', 'labels'],
          properties: {
            start: { type: 'integer', minimum: 0 },
            end: { type: 'integer', minimum: 1 },
            text: { type: 'string' },
            labels: { type: 'array', minItems: 1, items: { type: 'string' } },
          },
        },
      },
    },
  },
};

interface Region {
  readonly id: string;
  readonly from_name: string;
  readonly to_name: string;
  readonly value: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly labels: string[];
  };
}
interface Task {
  readonly data: { readonly text: string; readonly file: string; readonly record: unknown };
  readonly predictions?: readonly { readonly result: readonly Region[] }[];
  readonly annotations?: readonly { readonly result: readonly Region[] }[];
}

/** What is asked of a page here; `linkedom` types its own as `any`. */
interface Queried {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
interface Element {
  getAttribute(name: string): string | null;
}

suite('export to Label Studio', () => {
  const taskOf = async (of = record) => {
    const files = await exported(labelStudio, { of });
    const matches = new Ajv({ strict: true }).compile<Task[]>(tasksSchema);
    const tasks: unknown = JSON.parse(fileOf(files, 'deep/yoshino.1.json'));
    if (!matches(tasks)) throw new Error(JSON.stringify(matches.errors));
    const [task] = tasks;
    assert.ok(task && tasks.length === 1);
    return { files, task };
  };

  test('predicts a region for each quote, in code points', async () => {
    const { task } = await taskOf();
    const regions = task.predictions?.[0]?.result ?? [];
    assert.equal(regions.length, 14);
    const letters = Array.from(task.data.text);
    for (const { value } of regions) assert.equal(letters.slice(value.start, value.end).join(''), value.text);
    assert.deepEqual(
      regions.filter(({ value }) => value.text.includes('𠮷')).map(({ value }) => value.labels),
      [['organization_operator'], ['service']],
    );
    assert.equal(new Set(regions.map(({ id }) => id)).size, regions.length);
    assert.deepEqual(task.data.record, record);
  });

  test('has what a person approved as annotations', async () => {
    const { task } = await taskOf({ ...record, review: { status: 'approved' } });
    assert.equal(task.annotations?.[0]?.result.length, 14);
    assert.equal(task.predictions, undefined);
  });

  test('has an interface whose names and labels are those of the regions', async () => {
    const { files, task } = await taskOf();
    const xml: Queried = new DOMParser().parseFromString(fileOf(files, 'labeling-config.xml'), 'text/xml');
    const values = new Set(Array.from(xml.querySelectorAll('Label'), (label) => label.getAttribute('value')));
    for (const { from_name, to_name, value } of task.predictions?.[0]?.result ?? []) {
      assert.equal(xml.querySelector(`Labels[name=${from_name}]`)?.getAttribute('toName'), to_name);
      assert.equal(xml.querySelector(`Text[name=${to_name}]`)?.getAttribute('value'), '$text');
      assert.ok(value.labels.every((label) => values.has(label)));
    }
  });
});
