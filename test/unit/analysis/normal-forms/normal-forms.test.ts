import assert from 'node:assert/strict';
import { createAnalyzer, normalCount, normalDate } from '../../../../src/analysis/index.ts';

const analyze = createAnalyzer();

/** What is said beside the first date or count of a text. */
function beside(text: string, kind: 'date' | 'count'): string | undefined {
  const { annotations } = analyze(text, { published: '2024-09-09' });
  for (const mention of annotations) {
    if (mention.kind === 'date' && kind === 'date') return normalDate(mention);
    if (mention.kind === 'count' && kind === 'count') return normalCount(mention)?.toString();
  }
  return assert.fail(`nothing was read in ${text}`);
}

const leaked = (count: string) => `不正アクセスにより、お客様${count}の氏名が流出しました。`;

suite('analysis/normal-forms', () => {
  const dates: [text: string, form: string | undefined, why: string][] = [
    ['平成29年4月14日', '2017-04-14', 'an era'],
    ['令和元年5月', '2019-05', 'the first year of an era'],
    ['二〇二四年三月二十七日', '2024-03-27', 'kanji numerals'],
    ['3月27日', '(2024)-03-27', 'the year is implied'],
    ['2023年7月上旬', '2023-07-01/2023-07-10', 'ten days'],
    ['2021年8月28日～12月8日', '2021-08-28/2021-12-08', 'the second year follows from the first'],
    ['2023年8月7日 午後5時30分', '2023-08-07T17:30', 'afternoon'],
    ['2024年3月27日', undefined, 'the same figures'],
    ['２０２４年３月２７日（水）', undefined, 'the same figures, wide'],
    ['2024-03-27', undefined, 'EDTF already'],
    ['2024/3/27', undefined, 'the same figures'],
    ['2021年8月28日～2021年12月8日', undefined, 'both ends are written'],
    ['2023年8月7日17時', undefined, 'a whole hour'],
  ];
  for (const [text, form, why] of dates) {
    test(`${text}: ${form ?? 'nothing'} (${why})`, () => {
      assert.equal(beside(`${text}に発覚しました。`, 'date'), form);
    });
  }

  test('what context gave of a bare day stands in parentheses', () => {
    const { annotations } = analyze('2024年3月27日に侵入され、29日に発覚しました。');
    const forms = annotations.flatMap((mention) => (mention.kind === 'date' ? [normalDate(mention)] : []));
    assert.deepEqual(forms, [undefined, '(2024-03)-29']);
  });

  test('a year that nothing gives stays unknown', () => {
    assert.equal(normalDate({ text: '7月18日', value: 'XXXX-07-18', implied: [] }), 'XXXX-07-18');
  });

  const counts: [text: string, form: string | undefined, why: string][] = [
    ['28万件', '280000', 'ten thousands'],
    ['1万2,700件', '12700', 'mixed'],
    ['3.5万人', '35000', 'a decimal'],
    ['八十六名', '86', 'kanji'],
    ['1,204名', undefined, 'commas'],
    ['１２０４名', undefined, 'wide digits'],
    ['86人', undefined, 'plain'],
  ];
  for (const [text, form, why] of counts) {
    test(`${text}: ${form ?? 'nothing'} (${why})`, () => {
      assert.equal(beside(leaked(text), 'count'), form);
    });
  }
});
