import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/index.ts';
import { foldableSpans } from '../../../../src/extension/folding/foldable-spans.ts';
import { digest, shop } from '../../../extension/notices.ts';

const analyze = createAnalyzer();

/** `first line … last line` of what can be folded. */
function folds(text: string): string[] {
  return foldableSpans(text, analyze(text)).map(({ start, end }) => {
    const lines = text.slice(start, end).split('\n');
    return `${lines[0] ?? ''} … ${lines.at(-1) ?? ''}`;
  });
}

suite('extension/folding/foldable-spans', () => {
  test('sections fold as far as their last words; the one incident is not folded away', () => {
    assert.deepEqual(
      folds(shop).filter((fold) => /^\d/u.test(fold)),
      [
        '1. 経緯 … 2024年2月14日、個人情報保護委員会に報告いたしました。',
        '2. 漏えいした情報 … なお、クレジットカード番号は含まれておりません。',
        '3. お客様へのお願い … 念のため、パスワードの変更をお願いいたします。',
      ],
    );
    assert.ok(!folds(shop).some((fold) => fold.startsWith('2024年3月27日')));
  });

  test('the incidents of a digest fold', () => {
    const incidents = folds(digest).filter((fold) => fold.startsWith('■'));
    assert.ok(incidents.some((fold) => /北陸つばめ生協 … .*閲覧された可能性がある。$/u.test(fold)));
    assert.ok(incidents.some((fold) => /朱鷺野市 … .*判明した。$/u.test(fold)));
  });

  test('an empty text folds nowhere', () => {
    assert.deepEqual(folds(''), []);
    assert.deepEqual(folds('\n\n'), []);
  });
});
