import assert from 'node:assert/strict';
import { lexicon } from '../../../../src/analysis/lexicon/generated/lexicon.ts';
import { createGenreReader } from '../../../../src/analysis/mentions/assertions/general-article.ts';

const readGenres = createGenreReader(lexicon.genres);

function isGeneral(text: string): boolean {
  return readGenres(text, [{ start: 0, end: text.length }])(0);
}

suite('general-article', () => {
  const finds: [what: string, text: string][] = [
    [
      'a guide',
      '個人情報が漏れてしまった場合には、まず原因を調べることが大切です。氏名や住所が流出すると信用を失いかねません。',
    ],
    [
      'a column on the law',
      '改正法は昨年施行されました。病歴が漏えいしたときは報告が義務となります。たとえば次の場合です。',
    ],
    ['a privacy policy', '当社の利用目的は次のとおりです。氏名、住所を取得します。第三者提供は行いません。'],
    [
      'a piece on a gang',
      'この集団は企業に入り込み、顧客の氏名や口座番号を盗み出すとされる。専門家は対策を急ぐべきだという。',
    ],
    [
      'advice on passwords',
      '同じパスワードを使うのは避けましょう。パスワードとは、本人を確かめる文字列を指します。',
    ],
  ];
  for (const [what, text] of finds) {
    test(`finds ${what}`, () => {
      assert.equal(isGeneral(text), true);
    });
  }

  const ignores: [why: string, text: string][] = [
    ['it reports', '氏名が流出したと発表した。近年、同様の被害が増えており、対策が重要です。'],
    [
      'it apologises, whatever else it advises',
      '同じパスワードを使わないことが大切です。万が一の被害に備えましょう。深くお詫び申し上げます。',
    ],
    ['one sign may stand in any text', '流出した情報は氏名です。必要があります。'],
    ['it tells nothing of itself', '氏名、住所、電話番号'],
    [
      'it was found out',
      'たとえば氏名など、一部の情報が漏えいしていたことが判明しました。一般に公開されていました。',
    ],
  ];
  for (const [why, text] of ignores) {
    test(`ignores a text: ${why}`, () => {
      assert.equal(isGeneral(text), false);
    });
  }

  test('judges each article by itself', () => {
    const report = '会員の氏名が流出したと発表した。';
    const guide = '漏れた場合には報告が義務となります。まず事実を調べましょう。';
    const at = readGenres(report + guide, [
      { start: 0, end: report.length },
      { start: report.length, end: report.length + guide.length },
    ]);
    assert.deepEqual([at(0), at(report.length), at(report.length + 5)], [false, true, true]);
  });
});
