import assert from 'node:assert/strict';
import { doccanoImport } from '../../../../src/imports/doccano/doccano.ts';
import type { ImportItem } from '../../../../src/imports/tool-document.ts';

const read = (text: string): ImportItem[] => [
  ...doccanoImport.read({ path: 'all.jsonl', relative: 'all.jsonl', text, beside: new Map() }),
];
const documents = (text: string) => read(text).flatMap((item) => ('document' in item ? [item.document] : []));

suite('import from doccano', () => {
  const forms: [what: string, line: object][] = [
    ['labels', { text: 'お知らせ', label: [[0, 2, 'title']] }],
    ['labels of older releases', { text: 'お知らせ', labels: [[0, 2, 'title']] }],
    [
      'entities of a project with relations',
      {
        text: 'お知らせ',
        entities: [{ id: 3, label: 'title', start_offset: 0, end_offset: 2 }],
        relations: [],
      },
    ],
  ];
  for (const [what, line] of forms) {
    test(`reads ${what}`, () => {
      assert.deepEqual(documents(JSON.stringify({ id: 7, Comments: [], ...line })), [
        {
          path: 'all.jsonl:1',
          text: 'お知らせ',
          labels: [{ name: 'title', pieces: [{ start: 0, end: 2 }] }],
        },
      ]);
    });
  }

  for (const [where, place] of [
    ['in its meta', (along: object) => ({ meta: along })],
    ['a meta deeper', (along: object) => ({ meta: { meta: along } })],
    ['beside the text', (along: object) => along],
  ] as const) {
    test(`finds the record ${where}`, () => {
      const along = place({ file: 'a.1.notice.yaml', record: { id: 'a#1' } });
      const [document] = documents(JSON.stringify({ text: 'お', label: [], ...along }));
      assert.deepEqual([document?.file, document?.record], ['a.1.notice.yaml', '{"id":"a#1"}']);
    });
  }

  test('names lines that are broken, and goes on', () => {
    const items = read(
      [
        '{"text": "お',
        '',
        '[1]',
        '{"text": "お"}',
        '{"text": "お知", "label": [[0, 1], [0, 1, "title"]]}',
      ].join('\n'),
    );
    assert.deepEqual(
      items.map((item) =>
        'problem' in item ? `${item.problem.path} ${item.problem.code}` : item.document.labels.length,
      ),
      ['all.jsonl:1 bad-line', 'all.jsonl:3 bad-line', 'all.jsonl:4 bad-line', 'all.jsonl:5 bad-label', 1],
    );
  });
});
