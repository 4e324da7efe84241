import assert from 'node:assert/strict';
import { readSource } from '../../../../src/records/yaml/read-source.ts';

const source = 'source: {notice: notices/a.txt, section: {start: 12, end: 40}}\n';

const finds: readonly (readonly [string, string, number])[] = [
  ['the notice and its section', source, 12],
  ['both, beside errors elsewhere', `${source}review: [\n`, 12],
  ['the notice without a section', 'source:\n  notice: notices/a.txt\n', 0],
];

const ignores: readonly (readonly [string, string])[] = [
  ['nothing in an empty file', ''],
  ['nothing in a list', '- source\n'],
  ['nothing where the source is plain text', 'source: notices/a.txt\n'],
  ['nothing where the notice is no text', 'source: {notice: 3}\n'],
];

suite('records/yaml/read-source', () => {
  for (const [what, text, start] of finds) {
    test(`reads ${what}`, () => {
      assert.deepEqual(readSource(text), { notice: 'notices/a.txt', start });
    });
  }
  for (const [what, text] of ignores) {
    test(`reads ${what}`, () => {
      assert.equal(readSource(text), undefined);
    });
  }
});
