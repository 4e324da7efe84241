import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Token } from '../../../src/analysis/index.ts';
import { createKuromojiTokenizer } from '../../../src/tokenizer/kuromoji-tokenizer.ts';
import { createWorkerTokenizer, type WorkerTokenizer } from '../../../src/tokenizer/worker-tokenizer.ts';

const DICTIONARY = 'dist/dict';
const SCRIPT = './dist/tokenizer-worker.js';

suite('kuromoji, in the worker that the editor uses', () => {
  let tokenizer: WorkerTokenizer;
  suiteSetup(async function () {
    this.timeout(20_000);
    tokenizer = createWorkerTokenizer(SCRIPT, DICTIONARY);
    await tokenizer.tokenize(['']);
  });
  suiteTeardown(() => tokenizer.dispose());

  async function tokens(piece: string): Promise<readonly Token[]> {
    const found = (await tokenizer.tokenize([piece])).get(piece);
    assert.ok(found);
    for (const { surface, start } of found) assert.equal(piece.slice(start, start + surface.length), surface);
    return found;
  }

  test('gives each piece its tokens, with parts of speech', async () => {
    const table = await tokenizer.tokenize(['青山商店', '株式会社']);
    assert.deepEqual([...table.keys()], ['青山商店', '株式会社']);
    assert.deepEqual(table.get('青山商店'), [
      { surface: '青山', start: 0, pos: '名詞', details: ['固有名詞', '地域', '一般'], known: true },
      { surface: '商店', start: 2, pos: '名詞', details: ['一般', '*', '*'], known: true },
    ]);
  });

  test('tells words that the dictionary lacks', async () => {
    assert.deepEqual(
      (await tokens('ミナトグラの顧客')).map(({ surface, known }) => [surface, known]),
      [
        ['ミナトグラ', false],
        ['の', true],
        ['顧客', true],
      ],
    );
  });

  const awkward: [why: string, piece: string, surfaces: string[]][] = [
    ['a character outside the BMP', '𠮷野の店', ['𠮷', '野', 'の', '店']],
    ['what follows an emoji, where kuromoji drops characters', '😀😀、店', ['😀😀', '店']],
    [
      'lone surrogates, which kuromoji throws on',
      '店\uD800の\uDC00顧客',
      ['店', '\uD800', 'の', '\uDC00', '顧客'],
    ],
    ['line ends', '顧客\r\n情報', ['顧客', '\r\n', '情報']],
    ['nothing', '', []],
  ];
  for (const [why, piece, surfaces] of awkward) {
    test(`reads ${why}`, async () => {
      assert.deepEqual(
        (await tokens(piece)).map(({ surface }) => surface),
        surfaces,
      );
    });
  }

  test('reads a long piece without a break in time that grows with its length only', async () => {
    const before = performance.now();
    const found = await tokens('顧客情報漏洩調査報告'.repeat(1600));
    assert.ok(found.length >= 6000);
    // Uncut, 16,000 characters take kuromoji more than four seconds.
    assert.ok(performance.now() - before < 1500);
  });
});

suite('kuromoji without a dictionary', () => {
  test('fails in process, and tries again at the next call', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'notice-annotator-'));
    try {
      const tokenizer = createKuromojiTokenizer(folder);
      await assert.rejects(tokenizer.tokenize(['店']), { code: 'ENOENT' });
      for (const name of await readdir(DICTIONARY)) await writeFile(join(folder, name), 'not gzip');
      await assert.rejects(tokenizer.tokenize(['店']), { code: 'Z_DATA_ERROR' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('fails in the worker with the reason, and the worker lives on', async () => {
    const tokenizer = createWorkerTokenizer(SCRIPT, 'no/such/folder');
    try {
      await assert.rejects(tokenizer.tokenize(['店']), /ENOENT.*no\/such\/folder/);
      await assert.rejects(tokenizer.tokenize(['店']), /ENOENT/);
    } finally {
      await tokenizer.dispose();
    }
  });
});
