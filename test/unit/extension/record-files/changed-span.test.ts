import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, changedSpan } from '../../../../src/extension/record-files/changed-span.ts';

const apply = (before: string, { start, end, text }: Change) =>
  before.slice(0, start) + text + before.slice(end);

suite('extension/record-files/changed-span', () => {
  test('replaces the changed lines alone', () => {
    assert.deepEqual(changedSpan('a: 1\nb: 2\nc: 3\n', 'a: 1\nb: 20\nc: 3\n'), {
      start: 5,
      end: 10,
      text: 'b: 20\n',
    });
  });

  test('leaves the same text alone', () => {
    assert.equal(changedSpan('a: 1\n', 'a: 1\n'), undefined);
  });

  test('never cuts a surrogate pair or a line end in two', () => {
    const change = changedSpan('name: 𠮷野家\r\n', 'name: 𠮟野家\r\n');
    assert.deepEqual(change, { start: 0, end: 12, text: 'name: 𠮟野家\r\n' });
  });

  test('turns any text into any other', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '', '𠮷', 'a: 1'), { maxLength: 6 });
    const text = fc.tuple(lines, fc.constantFrom('\n', '\r\n')).map(([parts, eol]) => parts.join(eol));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changedSpan(before, after);
        assert.equal(change ? apply(before, change) : before, after);
      }),
    );
  });
});
