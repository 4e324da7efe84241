import assert from 'node:assert/strict';
import { decodeText } from '../../../../src/corpus/read/decode-text.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** 氏名 */
const IN_SHIFT_JIS = bytes(0x8e, 0x81, 0x96, 0xbc);
const IN_EUC_JP = bytes(0xbb, 0xe1, 0xcc, 0xbe);
const IN_ISO_2022_JP = bytes(0x1b, 0x24, 0x42, 0x3b, 0x61, 0x4c, 0x3e, 0x1b, 0x28, 0x42);

suite('decode text', () => {
  const texts: [why: string, content: Uint8Array, text: string][] = [
    ['UTF-8', utf8('氏名'), '氏名'],
    ['UTF-8 with a mark, which is no part of the text', utf8('\uFEFF氏名'), '氏名'],
    ['UTF-16 LE', bytes(0xff, 0xfe, 0x0f, 0x6c, 0x0d, 0x54), '氏名'],
    ['UTF-16 BE', bytes(0xfe, 0xff, 0x6c, 0x0f, 0x54, 0x0d), '氏名'],
    ['an empty file', bytes(), ''],
    ['CRLF, kept as it is', utf8('氏名\r\n住所\r'), '氏名\r\n住所\r'],
    ['a form feed, as in text out of a PDF', utf8('氏名\f住所'), '氏名\f住所'],
    ['a replacement character that stands in the file', utf8('氏\uFFFD'), '氏\uFFFD'],
  ];
  for (const [why, content, text] of texts) {
    test(`reads ${why}`, () => {
      assert.equal(decodeText(content), text);
    });
  }

  const failures: [why: string, content: Uint8Array, code: string][] = [
    ['NUL bytes: binary', utf8('%PDF-1.7\0'), 'not-text'],
    ['NUL bytes among bytes that are no UTF-8', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0xff), 'not-text'],
    ['UTF-32, which has a mark like that of UTF-16', bytes(0xff, 0xfe, 0, 0, 0x0f, 0x6c, 0, 0), 'not-text'],
    ['Shift_JIS', IN_SHIFT_JIS, 'not-utf8'],
    ['EUC-JP', IN_EUC_JP, 'not-utf8'],
    ['ISO-2022-JP, which is ASCII by its bytes', IN_ISO_2022_JP, 'not-utf8'],
    ['UTF-8 cut in the middle of a character', utf8('氏名').subarray(0, 5), 'not-utf8'],
  ];
  for (const [why, content, code] of failures) {
    test(`refuses ${why}`, () => {
      const failure = decodeText(content);
      assert.ok(typeof failure !== 'string');
      assert.equal(failure.code, code);
    });
  }
});
