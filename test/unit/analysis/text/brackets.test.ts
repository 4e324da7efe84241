import assert from 'node:assert/strict';
import { readBrackets } from '../../../../src/analysis/text/brackets.ts';

/** What the innermost brackets round `x` hold. */
function around(text: string): string | undefined {
  const bracket = readBrackets(text)(text.indexOf('x'));
  return bracket && text.slice(bracket.start, bracket.end);
}

suite('brackets', () => {
  const pairs: [text: string, expected: string | undefined][] = [
    ['a(x)b', '(x)'],
    ['a(b「x」c)', '「x」'],
    ['(a(b)x)', '(a(b)x)'],
    ['(a)x(b)', undefined],
    ['x', undefined],
    // A partner that is missing: the bracket is passed over, and so is one that closes nothing.
    ['(a「x)', '(a「x)'],
    ['a)x(b)', undefined],
    ['(x', undefined],
  ];
  for (const [text, expected] of pairs) {
    test(`${text}: ${expected ?? 'none'}`, () => {
      assert.equal(around(text), expected);
    });
  }

  test('a bracket whose partner is too far to be its own holds nothing', () => {
    assert.equal(around(`(${'あ'.repeat(500)}x)`), undefined);
  });
});
