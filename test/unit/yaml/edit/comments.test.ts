import assert from 'node:assert/strict';
import { commentSpans } from '../../../../src/yaml/edit/comments.ts';
import { unmark } from '../../records/marked-text.ts';

suite('commentSpans', () => {
  const cases: [why: string, marked: string][] = [
    ['lines of their own and ends of lines', '⟦# 一⟧\na: 1 ⟦# 二⟧\n  ⟦# 三⟧\n'],
    ['between brackets', 'a: [1, ⟦# 一⟧\n  2] ⟦# 二⟧'],
    ['behind a byte order mark', '\ufeff⟦# 一⟧\r\na: 1'],
    ['behind the head of a block text', 'a: | ⟦# 一⟧\n  # text\n'],
    ['behind empty values', 'a: ⟦# 一⟧\nb:\n- ⟦# 二⟧\n'],
    ['none in words', 'a: b#c\nd: 件#1'],
    ['none in quotes', 'a: "x # y"\nb: \'x # y\'\nc: {d: "# e"}'],
    ['none in a text over several lines', 'a: >\n  x\n  # y\nb: 1'],
  ];
  for (const [why, marked] of cases) {
    test(why, () => {
      const { text, spans } = unmark(marked);
      assert.deepEqual(commentSpans(text), spans);
    });
  }
});
