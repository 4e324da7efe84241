import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import { Readable } from 'node:stream';
import { LARGEST_FILE, readText, readTextStream } from '../../../../src/corpus/read/read-text.ts';
import { temporaryFolder, type TemporaryFolder } from '../../temporary-folder.ts';

suite('read text', () => {
  let folder: TemporaryFolder;
  suiteSetup(() => {
    folder = temporaryFolder();
  });
  suiteTeardown(() => {
    folder.remove();
  });

  test('gives the text without its mark, under the name it is given', async () => {
    const bytes = Buffer.from('\uFEFF氏名');
    const result = await readText('notices/a.txt', folder.write('a.txt', bytes));
    assert.deepEqual(result, { value: { path: 'notices/a.txt', text: '氏名' } });
  });

  test('reads a stream, even cut in the middle of a character', async () => {
    const bytes = Buffer.from('氏名');
    const result = await readTextStream('-', Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]));
    assert.ok('value' in result);
    assert.equal(result.value.text, '氏名');
  });

  test('reads 5 MB', async () => {
    const result = await readText('5', folder.write('5.txt', Buffer.alloc(5 * 1024 * 1024, 'a')));
    assert.ok('value' in result);
    assert.equal(result.value.text.length, 5 * 1024 * 1024);
  });

  const failures: [why: string, make: () => string, code: string, message: RegExp][] = [
    ['a missing file', () => `${folder.path}/gone.txt`, 'not-found', /^No such file/],
    ['a folder', () => folder.path, 'unreadable', /folder/],
    ['a binary file', () => folder.write('b.txt', Uint8Array.of(1, 0, 2)), 'not-text', /binary/],
    ['a Shift_JIS file', () => folder.write('s.txt', Uint8Array.of(0x8e, 0x81)), 'not-utf8', /convert it/],
    [
      'a file above the limit, without reading it',
      () => {
        const file = folder.write('large.txt', '');
        truncateSync(file, LARGEST_FILE + 1);
        return file;
      },
      'too-large',
      /20 MB/,
    ],
  ];
  for (const [why, make, code, message] of failures) {
    test(`fails on ${why}`, async () => {
      const result = await readText('named.txt', make());
      assert.ok('failure' in result);
      assert.equal(result.failure.path, 'named.txt');
      assert.equal(result.failure.code, code);
      assert.match(result.failure.message, message);
    });
  }

  test('gives up on a stream above the limit', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1024 * 1024, 'a');
      })(),
    );
    const result = await readTextStream('-', endless);
    assert.ok('failure' in result);
    assert.equal(result.failure.code, 'too-large');
    assert.ok(endless.destroyed);
  });
});
