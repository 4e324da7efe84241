import assert from 'node:assert/strict';
import { labelStudioImport } from '../../../../src/imports/label-studio/label-studio.ts';
import type { ImportItem } from '../../../../src/imports/tool-document.ts';

const read = (text: string): ImportItem[] => [
  ...labelStudioImport.read({ path: 'p.json', relative: 'p.json', text, beside: new Map() }),
];
const tasks = (...given: object[]) => read(JSON.stringify(given));
const said = (item: ImportItem | undefined) =>
  item && 'problem' in item
    ? `${item.problem.code}: ${item.problem.message}`
    : item?.document.labels.map(
        ({ name, pieces: [span], words }) => `${name} ${span?.start}-${span?.end} ${words}`,
      );

const data = { text: '😀お知らせ' };
const region = (start: number, name: string, id = 'r') => ({
  id,
  type: 'labels',
  value: { start, end: start + 2, text: data.text.slice(start + 1, start + 3), labels: [name] },
});

suite('import from Label Studio', () => {
  test('reads what a person has submitted, not what a machine predicts', () => {
    const items = tasks({
      data,
      annotations: [{ result: [region(1, 'title')] }],
      predictions: [{ result: [region(2, 'service')] }],
    });
    assert.deepEqual(items.map(said), [['title 1-3 お知']]);
  });

  test('passes over what nobody has submitted', () => {
    const items = tasks(
      { data, predictions: [{ result: [region(1, 'title')] }] },
      { data, annotations: [{ was_cancelled: true, result: [] }] },
    );
    assert.deepEqual(items.map(said), Array(2).fill('passed-over: Nobody has annotated it yet.'));
  });

  test('takes annotators who agree for one, whatever they called and drew first', () => {
    const items = tasks({
      data,
      annotations: [
        { result: [region(1, 'title', 'a'), region(2, 'service', 'b')] },
        { result: [region(2, 'service', 'c'), region(1, 'title', 'd')] },
      ],
    });
    assert.deepEqual(items.map(said), [['title 1-3 お知', 'service 2-4 知ら']]);
  });

  test('leaves to a person which of several annotators is right', () => {
    const annotations = [{ result: [region(1, 'title')] }, { result: [region(2, 'title')] }];
    assert.match(
      String(said(tasks({ data, annotations })[0])),
      /^bad-line: It has 2 annotations that differ: mark/,
    );
    const settled = [annotations[0], { ...annotations[1], ground_truth: true }];
    assert.deepEqual(tasks({ data, annotations: settled }).map(said), [['title 2-4 知ら']]);
  });

  test('names what is broken with its task, and goes on', () => {
    const items = tasks(
      { text: 'JSON-MIN' },
      {
        data,
        annotations: [
          {
            result: [
              { ...region(1, 'title'), type: 'choices' },
              { type: 'labels', value: { start: 1 } },
            ],
          },
        ],
      },
      { data, annotations: [{ result: [region(1, 'title')] }] },
    );
    assert.deepEqual(
      items.map((item) =>
        'problem' in item ? `${item.problem.path} ${item.problem.code}` : item.document.path,
      ),
      [
        'p.json: task 1 bad-line',
        'p.json: task 2 passed-over',
        'p.json: task 2 bad-label',
        'p.json: task 2',
        'p.json: task 3',
      ],
    );
  });

  for (const text of ['[{"data"', '{"data": {}}']) {
    test(`${text} is no list of tasks`, () => {
      assert.match(
        String(said(read(text)[0])),
        /^bad-line: It is no.* Export the project as JSON once more\.$/,
      );
    });
  }
});
