import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createOriginalReader } from '../../../../src/corpus/read/original-reader.ts';
import { readNoticeText } from '../../../../src/corpus/read/notice-text.ts';
import { encoded } from './encoded.ts';
import { lines, pdfFile } from './pdf-file.ts';

const readOriginal = createOriginalReader('node_modules/pdfjs-dist/cmaps');
const read = (content: string | Uint8Array, path: string) =>
  readNoticeText(typeof content === 'string' ? Buffer.from(content) : content, path, readOriginal);
const page = '<!-- 保存 -->\n<!DOCTYPE html><title>月影堂</title><body><p>氏名が漏えいしました。</p></body>';
const sha256 = createHash('sha256').update(page).digest('hex');

suite('read a notice’s text', () => {
  test('says nothing of the encoding of UTF-8', async () => {
    assert.deepEqual(await read('氏名', 'a.txt'), { value: { text: '氏名' } });
  });
  test('says how any other text is encoded', async () => {
    const result = await read(encoded('お客様の氏名', 'euc-jp'), 'a.txt');
    assert.deepEqual(result, { value: { text: 'お客様の氏名', encoding: 'euc-jp' } });
  });
  test('says how many bytes are damaged', async () => {
    const result = await read(Buffer.from(`${'氏名、住所。'.repeat(200)}氏`).subarray(0, -1), 'a.txt');
    assert.ok('value' in result);
    assert.equal(result.value.damaged, 1);
  });
  for (const [name, mediaType] of [
    ['a.html', 'text/html'],
    ['a.HTM', 'text/html'],
    ['a.xhtml', 'application/xhtml+xml'],
    ['saved.txt', 'text/html'],
  ] as const) {
    test(`makes text of a page named ${name}, and says what the page is`, async () => {
      const text = '月影堂\n\n氏名が漏えいしました。\n';
      assert.deepEqual(await read(page, name), { value: { text, original: { mediaType, sha256 } } });
    });
  }
  for (const name of ['a.pdf', 'saved.txt', 'page.html']) {
    test(`makes text of a PDF named ${name}`, async () => {
      const bytes = pdfFile([lines(['氏名が漏えいした可能性があります。'])]);
      const result = await read(bytes, name);
      assert.ok('value' in result);
      assert.equal(result.value.text, '氏名が漏えいした可能性があります。\n');
      assert.equal(result.value.original?.mediaType, 'application/pdf');
    });
  }
  test('takes a text that speaks of elements for a text', async () => {
    const text = '原因は <html> 要素の前に埋め込まれた <script> でした。';
    assert.deepEqual(await read(text, 'a.txt'), { value: { text } });
  });
  test('names the file in a failure', async () => {
    const result = await read(Uint8Array.of(0, 1, 2), 'notices/a.txt');
    assert.deepEqual(result, {
      failure: { path: 'notices/a.txt', code: 'not-text', message: 'It is binary, not text.' },
    });
  });
});
