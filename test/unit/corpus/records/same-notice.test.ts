import assert from 'node:assert/strict';
import { isSameNotice } from '../../../../src/corpus/records/same-notice.ts';

suite('same notice', () => {
  const cases: [one: string, other: string, same: boolean][] = [
    ['notices/a.txt', 'notices/a.txt', true],
    ['notices/a.txt', './notices/a.txt', true],
    ['notices/a.txt', '/home/me/notices/a.txt', true],
    ['../notices/a.txt', 'a.txt', true],
    ['notices\\a.txt', 'notices/a.txt', true],
    ['2023/a.txt', '2024/a.txt', false],
    ['a.txt', 'a.md', false],
    ['a.txt', 'notices/aa.txt', false],
    ['-', 'a.txt', false],
  ];
  for (const [one, other, same] of cases) {
    test(`${one} ${same ? 'may be' : 'is not'} ${other}`, () => {
      assert.equal(isSameNotice(one, other), same);
      assert.equal(isSameNotice(other, one), same);
    });
  }
});
