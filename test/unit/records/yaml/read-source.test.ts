import assert from 'node:assert/strict';
import { readSource } from '../../../../src/records/yaml/read-source.ts';

const source = 'source: {notice: notices/a.txt, section: {start: 12, end: 40}}\n';

const section = { start: 12, end: 40 };
const block = 'source:\r\n  notice: notices/a.txt\r\n  section: {\r\n    start: 12, end: 40\r\n  }\r\n';

const finds: readonly (readonly [string, string, object])[] = [
  ['the notice and its section', source, section],
  ['both, beside errors elsewhere', `${source}review: [\n`, section],
  ['both, below errors', `title: "a\n${source}`, section],
  ['both over several lines', `id: a#1\r\n${block}review: {status: draft}\r\n`, section],
  ['both in braces', `{id: a#1, ${source.trim()}}`, section],
  [
    'the encoding of its file',
    source.replace('}}', '}, encoding: shift_jis}'),
    { ...section, encoding: 'shift_jis' },
  ],
  ['the notice without a section', 'source:\n  notice: notices/a.txt\n', { start: 0 }],
];

const ignores: readonly (readonly [string, string])[] = [
  ['nothing in an empty file', ''],
  ['nothing in a list', '- source\n'],
  ['nothing where the source is plain text', 'source: notices/a.txt\n'],
  ['nothing where the notice is no text', 'source: {notice: 3}\n'],
];

suite('records/yaml/read-source', () => {
  for (const [what, text, stated] of finds) {
    test(`reads ${what}`, () => {
      assert.deepEqual(readSource(text), { notice: 'notices/a.txt', ...stated });
    });
  }
  for (const [what, text] of ignores) {
    test(`reads ${what}`, () => {
      assert.equal(readSource(text), undefined);
    });
  }
});
