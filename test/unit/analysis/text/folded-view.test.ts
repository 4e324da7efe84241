import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldText } from '../../../../src/analysis/text/folded-view.ts';

suite('folded view', () => {
  const rows: [text: string, folded: string, why: string][] = [
    ['７，６４５件', '7,645件', 'full width reads as half width'],
    ['⽒名と⽣年⽉日', '氏名と生年月日', 'radicals of PDF text stand for whole characters'],
    ['ｶﾞｲﾄﾞ', 'ガイド', 'half-width kana with their voicing marks'],
    ['か\u3099', 'が', 'a combining mark joins its kana'],
    ['1日〜2日～3日∼4日', '1日~2日~3日~4日', 'one wave for all'],
    ['1–2—3−4‐5', '1-2-3-4-5', 'one dash for all'],
    ['サーバー', 'サーバー', 'the long vowel is no dash'],
    ['平成\u300029\u00a0年', '平成 29 年', 'one blank for all'],
    ['甲\r\n乙\r丙', '甲\n乙\n丙', 'one line end for all'],
    ['①7,645件', '①7,645件', 'a circled number does not glue to the figure behind it'],
    ['㈱誠和', '(株)誠和', 'one character may fold to several'],
    ['パス\u200bワード', 'パスワード', 'invisible characters are skipped'],
    ['漏\ud800洩', '漏\ud800洩', 'a lone surrogate stays'],
    ['', '', 'nothing stays nothing'],
  ];
  for (const [text, folded, why] of rows) {
    test(`${why}: ${JSON.stringify(text)}`, () => {
      assert.equal(foldText(text).text, folded);
    });
  }

  test('a span leads back to the words as they stand', () => {
    const text = '対象は\r\n㈱ｶﾞｲﾄﾞの７，６４５件😀です';
    const view = foldText(text);
    const quote = (folded: string): string => {
      const start = view.text.indexOf(folded);
      const span = view.toOriginal({ start, end: start + folded.length });
      return text.slice(span.start, span.end);
    };
    assert.equal(quote('7,645件'), '７，６４５件');
    assert.equal(quote('(株)ガイド'), '㈱ｶﾞｲﾄﾞ');
    assert.equal(quote('は\n(株'), 'は\r\n㈱');
    assert.equal(quote('😀で'), '😀で');
  });

  test('any span of any text leads back to a span that folds to it or holds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(), fc.nat(), (text, a, b) => {
        const view = foldText(text);
        const start = Math.min(a, b) % (view.text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (view.text.length + 1));
        const span = view.toOriginal({ start, end });
        assert.ok(span.start <= span.end && span.end <= text.length);
        if (end > start) {
          assert.ok(foldText(text.slice(span.start, span.end)).text.includes(view.text.slice(start, end)));
          assert.ok(view.toFolded(span.start) <= start);
        }
      }),
    );
  });
});
