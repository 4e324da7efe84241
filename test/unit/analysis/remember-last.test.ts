import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../src/analysis/index.ts';
import { rememberLast } from '../../../src/analysis/remember-last.ts';

suite('rememberLast', () => {
  test('answers anew only another question', () => {
    const asked: number[] = [];
    const double = rememberLast(
      (question: number) => {
        asked.push(question);
        return 2 * question;
      },
      (one, other) => one === other,
    );
    assert.deepEqual([1, 1, 2, 2, 1].map(double), [2, 2, 4, 4, 2]);
    assert.deepEqual(asked, [1, 2, 1]);
  });

  test('no notice is read with what was remembered of another', () => {
    const notice = (day: string) => `${day}、星影観光株式会社は、会員7名の氏名が漏えいしたと発表した。`;
    const analyze = createAnalyzer();
    const dates = (text: string, published?: string) =>
      analyze(text, published === undefined ? {} : { published }).annotations.flatMap((one) =>
        one.kind === 'date' ? [one.value] : [],
      );
    assert.deepEqual(dates(notice('5月2日')), ['XXXX-05-02']);
    assert.deepEqual(dates(notice('5月2日'), '2024-05-03'), ['2024-05-02']);
    assert.deepEqual(dates(notice('6月2日'), '2024-06-03'), ['2024-06-02']);
    assert.deepEqual(dates(notice('5月2日')), ['XXXX-05-02']);
  });
});
