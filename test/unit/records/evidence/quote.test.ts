import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quoteAt } from '../../../../src/records/evidence/quote.ts';
import { hostileText } from '../hostile-text.ts';
import { spanOf } from '../invented-incident.ts';

suite('quoteAt', () => {
  const cases: { why: string; text: string; words: string; prefix: string; suffix: string }[] = [
    {
      why: 'context ends with its sentence where enough of it is left',
      text: '平素よりお世話になっております。外部の専門会社による調査で氏名の流出が判明したことをご報告いたします。今後も続けます。',
      words: '氏名',
      prefix: '外部の専門会社による調査で',
      suffix: 'の流出が判明したことをご報告いたします。',
    },
    {
      why: 'a short rest would not tell places apart, so the context goes over the end of the line',
      text: '漏えいした項目は次のとおりです。\n・氏名\n・住所\n・電話番号\n以上の三項目を確認したところであります。',
      words: '住所',
      prefix: '漏えいした項目は次のとおりです。\n・氏名\n・',
      suffix: '\n・電話番号\n以上の三項目を確認したところであり',
    },
    { why: 'the start and the end of a notice', text: '氏名', words: '氏名', prefix: '', suffix: '' },
    {
      why: 'a surrogate pair is kept whole or left out',
      text: `𠮷${'あ'.repeat(23)}氏名${'い'.repeat(23)}𠮷`,
      words: '氏名',
      prefix: 'あ'.repeat(23),
      suffix: 'い'.repeat(23),
    },
    {
      why: 'a letter keeps its combining mark and its variation selector',
      text: `か\u3099${'あ'.repeat(23)}氏名${'い'.repeat(23)}葛\u{e0100}`,
      words: '氏名',
      prefix: 'あ'.repeat(23),
      suffix: 'い'.repeat(23),
    },
    {
      why: 'CRLF is not taken apart',
      text: `会員\r\n${'あ'.repeat(23)}氏名${'い'.repeat(23)}\r\n会員`,
      words: '氏名',
      prefix: 'あ'.repeat(23),
      suffix: 'い'.repeat(23),
    },
  ];
  for (const { why, text, words, prefix, suffix } of cases) {
    test(why, () => {
      const span = spanOf(text, words);
      assert.deepEqual(quoteAt(text, span), { exact: words, prefix, suffix, ...span });
    });
  }

  test('prefix, quote and suffix are the text as it stands, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (head, words, tail) => {
        const text = head + words + tail;
        const { exact, prefix, suffix, start, end } = quoteAt(text, spanOf(text, words));
        assert.equal(text.slice(start - prefix.length, end + suffix.length), prefix + exact + suffix);
        assert.ok(prefix.length <= 24 && suffix.length <= 24);
        if (![head, words, tail].some((part) => /\p{Cs}/u.test(part)))
          for (const side of [prefix, suffix]) assert.doesNotMatch(side, /\p{Cs}/u);
      }),
    );
  });
});
