import assert from 'node:assert/strict';
import { decodeNotice } from '../../../../src/corpus/read/encodings/decode-notice.ts';
import { encoded } from './encoded.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

const sentence = '当店の通販サイトで、お客様1,204名の氏名、住所が漏えいした可能性があります。\r\n';
const notice = sentence.repeat(40);

suite('decode notice: the Japanese encodings before Unicode', () => {
  const texts: [what: string, text: string][] = [
    ['a sentence', sentence],
    ['a notice', notice],
    ['one word', '氏名'],
    ['one character', '株'],
    ['a list of words', '氏名、住所'],
    ['hiragana alone', 'おしらせ'],
    ['katakana alone', 'メールアドレス'],
    [
      'a long list of kanji, each on its line',
      '東京都、神奈川県、千葉県、埼玉県、茨城県、栃木県、群馬県、山梨県\n',
    ],
    ['half-width kana among other words', 'ﾒｰﾙｱﾄﾞﾚｽが漏えいしました。'],
    ['Japanese words among Latin ones', 'shirakaba.example: ID及びPWが流出 (Webサイト)'],
    ['Latin words around one of Japanese', 'Notice of 2023-04-01: 氏名 leaked from shirakaba.example'],
    ['signs of CP932: ①, ㈱, Ⅲ, ㍻, ～', '①㈱しらかば商店～Ⅲ、㍻元年、約㌔'],
    ['names with kanji of IBM’s additions', '髙橋、﨑田が担当します。'],
  ];
  for (const encoding of ['shift_jis', 'euc-jp', 'iso-2022-jp'] as const) {
    for (const [what, text] of texts) {
      if (encoding === 'iso-2022-jp' && /[ｦ-ﾟ髙]/u.test(text)) continue;
      test(`reads ${what} in ${encoding}`, () => {
        assert.deepEqual(decodeNotice(encoded(text, encoding)), { text, encoding, damaged: 0 });
      });
    }
  }

  test('reads a line of half-width kana alone in Shift_JIS', () => {
    const text = 'ｼﾗｶﾊﾞｼﾖｳﾃﾝ ｵｼﾗｾ';
    assert.deepEqual(decodeNotice(encoded(text, 'shift_jis')), { text, encoding: 'shift_jis', damaged: 0 });
  });
  test('reads 〜 as ～, which CP932 means by it', () => {
    const decoded = decodeNotice(joined(encoded('期間は4月1日', 'shift_jis'), bytes(0x81, 0x60)));
    assert.ok('text' in decoded);
    assert.equal(decoded.text, '期間は4月1日～');
  });
  test('reads half-width kana in ISO-2022-JP', () => {
    const kana = bytes(0x1b, 0x28, 0x49, 0x36, 0x45, 0x1b, 0x28, 0x42);
    const decoded = decodeNotice(joined(kana, encoded(': 氏名', 'iso-2022-jp')));
    assert.deepEqual(decoded, { text: 'ｶﾅ: 氏名', encoding: 'iso-2022-jp', damaged: 0 });
  });
});

suite('decode notice: Unicode', () => {
  const texts: [what: string, content: Uint8Array, text: string, encoding: string][] = [
    ['UTF-8', utf8('氏名'), '氏名', 'utf-8'],
    ['UTF-8 with a mark, which is no part of the text', utf8('\uFEFF氏名'), '氏名', 'utf-8'],
    ['an empty file', bytes(), '', 'utf-8'],
    ['CRLF, kept as it is', utf8('氏名\r\n住所\r'), '氏名\r\n住所\r', 'utf-8'],
    ['a replacement character that stands in the file', utf8('氏\uFFFD'), '氏\uFFFD', 'utf-8'],
    ['colours of a terminal, which begin with an escape', utf8('\u001B[31m氏名'), '\u001B[31m氏名', 'utf-8'],
    ['UTF-16 LE', utf16('\uFEFF氏名'), '氏名', 'utf-16le'],
    ['UTF-16 BE', bigEndian('\uFEFF氏名'), '氏名', 'utf-16be'],
    ['UTF-16 LE without a mark', utf16('氏名\r\n1,204件'), '氏名\r\n1,204件', 'utf-16le'],
    ['UTF-16 BE without a mark', bigEndian('氏名\r\n1,204件'), '氏名\r\n1,204件', 'utf-16be'],
  ];
  for (const [what, content, text, encoding] of texts) {
    test(`reads ${what}`, () => {
      assert.deepEqual(decodeNotice(content), { text, encoding, damaged: 0 });
    });
  }
});

suite('decode notice: damaged bytes', () => {
  const damagedIn = (content: Uint8Array, at: number): Uint8Array =>
    joined(content.subarray(0, at), bytes(0xff), content.subarray(at));
  for (const encoding of ['shift_jis', 'euc-jp'] as const) {
    test(`one in a notice in ${encoding} becomes U+FFFD, and the rest is read`, () => {
      const content = encoded(notice, encoding);
      const decoded = decodeNotice(damagedIn(content, encoded(sentence, encoding).length));
      assert.deepEqual(decoded, { text: `${sentence}\uFFFD${sentence.repeat(39)}`, encoding, damaged: 1 });
    });
  }
  test('one in a notice in UTF-8 becomes U+FFFD, and the rest is read', () => {
    const decoded = decodeNotice(utf8(notice).subarray(0, -3));
    assert.ok('text' in decoded);
    assert.equal(decoded.damaged, 1);
    assert.equal(decoded.encoding, 'utf-8');
    assert.ok(decoded.text.endsWith('あります\uFFFD'));
  });
});

suite('decode notice refuses', () => {
  const refused: [what: string, content: Uint8Array, code: string][] = [
    ['NUL bytes: binary', utf8('%DATA\0'), 'not-text'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'not-text'],
    ['UTF-32, which has a mark like that of UTF-16', bytes(0xff, 0xfe, 0, 0, 0x0f, 0x6c, 0, 0), 'not-text'],
    ['numbers of two bytes, whose zeros are at odd places too', bytes(1, 0, 2, 0, 3, 0, 9, 0), 'not-text'],
    ['UTF-8 cut in the middle of a short text', utf8('氏名').subarray(0, 5), 'unknown-encoding'],
    ['French', latin('Le café a été réservé à Genève.'), 'unknown-encoding'],
    ['French that is Shift_JIS by its bytes', latin('une crème brûlée de plus'), 'unknown-encoding'],
    ['German', latin('Die Daten der Müllers wurden für alle geöffnet.'), 'unknown-encoding'],
    ['umlauts alone, which are half-width kana too', latin('ÄÖÜ'), 'unknown-encoding'],
    ['English with the quotation marks of Windows', latin('It\x92s \x93quoted\x94 here'), 'unknown-encoding'],
    [
      'a long English text with one of them',
      latin(`It\x92s known. ${'Nothing else was taken. '.repeat(200)}`),
      'unknown-encoding',
    ],
    [
      'Russian in Windows-1251, which is EUC-JP by its bytes',
      latin(
        '\xd3\xf2\xe5\xf7\xea\xe0 \xef\xe5\xf0\xf1\xee\xed\xe0\xeb\xfc\xed\xfb\xf5 \xe4\xe0\xed\xed\xfb\xf5 \xea\xeb\xe8\xe5\xed\xf2\xee\xe2 \xea\xee\xec\xef\xe0\xed\xe8\xe8 \xe2\xf7\xe5\xf0\xe0 \xe1\xfb\xeb\xe0',
      ),
      'unknown-encoding',
    ],
  ];
  for (const [what, content, code] of refused) {
    test(what, () => {
      const decoded = decodeNotice(content);
      assert.ok('code' in decoded, JSON.stringify(decoded));
      assert.equal(decoded.code, code);
    });
  }
});
