import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDictionary } from '../../../src/tokenizer/dictionary/dictionary.ts';
import { loadDictionary } from '../../../src/tokenizer/dictionary/load-dictionary.ts';
import { createTextTokenizer, type TokenizeText } from '../../../src/tokenizer/text-tokenizer.ts';
import { loadStockKuromoji, type Reading } from './stock-kuromoji.ts';

suite('text tokenizer, beside kuromoji as it is published', () => {
  let stock: (text: string) => Reading[];
  let tokenizeText: TokenizeText;
  suiteSetup(async function () {
    this.timeout(20_000);
    stock = await loadStockKuromoji();
    tokenizeText = createTextTokenizer(readDictionary(await loadDictionary('dist/dict')));
  });

  function assertAlike(text: string): void {
    const tokens = tokenizeText(text);
    assert.deepEqual(
      tokens.map(({ surface, pos, details, known }): Reading => [surface, pos, details, known]),
      stock(text),
      JSON.stringify(text),
    );
    for (const { surface, start } of tokens) assert.equal(text.slice(start, start + surface.length), surface);
  }

  const sentences: [why: string, text: string][] = [
    ['an ordinary sentence', '青山商店は、顧客の氏名と住所が漏えいした可能性があると発表した。'],
    ['a name that the dictionary lacks', 'ミナトグラ食販が運営する「つきのわ便」にて'],
    ['hiragana that could be cut in many ways', 'すもももももももものうちのはなしではなかったのです'],
    ['compounds of Chinese characters', '個人情報保護委員会事務局長代理補佐'],
    ['readings of an unknown word that cost the same', 'がa、でG'],
    ['cuts that cost the same', '―――\n'],
    ['digits, full width, letters and signs', '２０２４年5月２日（木）10:30、1,204件・約３％ ABCｘｙｚ-01'],
    ['a long run of katakana', 'コンピューターウイルスサーバーセキュリティーインシデントレスポンスチーム'],
    ['half-width kana', 'ｺﾋﾟｰ用紙ｶﾞｲﾄﾞ'],
    ['blanks, tabs and line ends', '氏名　住所\t電話番号\r\n 会員番号\n\n'],
    ['punctuation alone', '、。、、。。，．！？「」『』（）'],
    ['nothing behind the last punctuation, and something', 'はい。いいえ、'],
    ['a character outside the BMP', '𠮷野屋の𠮷田さん、😀です'],
    ['scripts that are unknown to it', '고객정보 утечка διαρροή ข้อมูล'],
    ['characters that Unicode has no name for', '店\uE000\uFFFFの\uFFFE顧客'],
    ['nothing', ''],
  ];
  for (const [why, text] of sentences) {
    test(`gives the same tokens for ${why}`, () => {
      assertAlike(text);
    });
  }

  // What kuromoji itself reads wrongly: see the tests below.
  const readable = (text: string): boolean => !/\p{Surrogate}|[\u{10000}-\u{10FFFF}]{2}|\0/u.test(text);
  const characters =
    'あいうかがきくこしすせたちてとなにのはへまもやよりれわをんっゃーアカサタナンィッｱｲ人日本大小中山田一二三十百万年月';
  const signs = '日件名会社情報漏洩顧客氏住所電話番号0123456789０１２ABCabcＡ、。・「」()（）,.-〜 　\n𠮷';
  const texts: [why: string, arbitrary: fc.Arbitrary<string>][] = [
    [
      'of common characters',
      fc.string({ unit: fc.constantFrom(...Array.from(characters + signs)), minLength: 1, maxLength: 40 }),
    ],
    ['of any characters', fc.string({ unit: 'binary', maxLength: 30 })],
    [
      'of words cut and joined anywhere',
      fc
        .array(
          fc
            .tuple(
              fc.constantFrom(...sentences.map(([, text]) => text)),
              fc.nat(30),
              fc.integer({ min: 1, max: 6 }),
            )
            .map(([text, start, length]) => text.slice(start, start + length)),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    ],
  ];
  for (const [why, arbitrary] of texts) {
    test(`gives the same tokens for texts ${why}`, () => {
      fc.assert(fc.property(arbitrary.filter(readable), assertAlike), { numRuns: 300 });
    });
  }

  const surfaces = (text: string): string[] => tokenizeText(text).map(({ surface }) => surface);

  test('goes on behind characters outside the BMP, where kuromoji drops the rest', () => {
    assert.deepEqual(surfaces('😀😀、店の😀🈁顧客'), ['😀😀', '、', '店', 'の', '😀🈁', '顧客']);
    assert.ok(stock('店の😀🈁顧客').length < 4);
  });

  const throwing: [why: string, text: string, expected: string[]][] = [
    ['lone surrogates', '店\uD800の\uDC00顧客', ['店', '\uD800', 'の', '\uDC00', '顧客']],
    ['a lone surrogate at the end', '顧客\uD83D', ['顧客', '\uD83D']],
    ['U+0000', '店\0の', ['店', '\0', 'の']],
  ];
  for (const [why, text, expected] of throwing) {
    test(`reads ${why}, where kuromoji throws`, () => {
      assert.throws(() => stock(text), TypeError);
      assert.deepEqual(surfaces(text), expected);
    });
  }

  for (const [why, part] of [
    ['a sentence', '顧客情報漏洩調査報告'],
    ['a word', 'サーバーセキュリティ'],
  ] as const) {
    test(`takes a time that grows with the length of ${why}`, () => {
      const before = process.cpuUsage();
      const tokens = tokenizeText(part.repeat(10_000));
      const { user, system } = process.cpuUsage(before);
      assert.equal(tokens.map(({ surface }) => surface).join(''), part.repeat(10_000));
      // 16,000 characters take kuromoji more than four seconds, and 100,000 forty times as long.
      assert.ok(user + system < 2_500_000, `${user + system} µs`);
    });
  }
});
