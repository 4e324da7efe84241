import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDictionary } from '../../../src/tokenizer/dictionary/load-dictionary.ts';
import { createKuromojiTokenizer } from '../../../src/tokenizer/kuromoji-tokenizer.ts';
import { createWorkerTokenizer } from '../../../src/tokenizer/worker-tokenizer.ts';
import { temporaryFolder, type TemporaryFolder } from '../temporary-folder.ts';

const DICTIONARY = 'dist/dict';
const SCRIPT = './dist/tokenizer-worker.js';

suite('kuromoji tokenizer', () => {
  const tokenizers = {
    'in this thread': () => ({ ...createKuromojiTokenizer(DICTIONARY), dispose: () => Promise.resolve() }),
    'in the worker that the editor uses': () => createWorkerTokenizer(SCRIPT, DICTIONARY),
  };
  for (const [where, create] of Object.entries(tokenizers)) {
    test(`gives each piece its tokens, with parts of speech, ${where}`, async () => {
      const tokenizer = create();
      try {
        const table = await tokenizer.tokenize(['青山商店', 'ミナトグラの']);
        assert.deepEqual(
          [...table],
          [
            [
              '青山商店',
              [
                {
                  surface: '青山',
                  start: 0,
                  pos: '名詞',
                  details: ['固有名詞', '地域', '一般'],
                  known: true,
                },
                { surface: '商店', start: 2, pos: '名詞', details: ['一般', '*', '*'], known: true },
              ],
            ],
            [
              'ミナトグラの',
              [
                { surface: 'ミナトグラ', start: 0, pos: '名詞', details: ['一般', '*', '*'], known: false },
                { surface: 'の', start: 5, pos: '助詞', details: ['連体化', '*', '*'], known: true },
              ],
            ],
          ],
        );
      } finally {
        await tokenizer.dispose();
      }
    });
  }

  test('shares one dictionary among threads', async () => {
    const shared = await loadDictionary(DICTIONARY);
    const workers = [1, 2].map(() => createWorkerTokenizer(SCRIPT, shared));
    const surfaces = () =>
      Promise.all(
        workers.map(async (worker) =>
          (await worker.tokenize(['顧客情報'])).get('顧客情報')?.map(({ surface }) => surface),
        ),
      );
    try {
      assert.deepEqual(await surfaces(), Array(2).fill(['顧客', '情報']));
      // A thread with a copy of its own would not notice that all words are gone.
      new Uint8Array(shared).fill(0);
      assert.deepEqual(await surfaces(), Array(2).fill(['顧客情報']));
    } finally {
      await Promise.all(workers.map((worker) => worker.dispose()));
    }
  });
});

suite('kuromoji tokenizer without a dictionary', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });

  test('fails, and tries again at the next call', async () => {
    const tokenizer = createKuromojiTokenizer(folder.path);
    await assert.rejects(tokenizer.tokenize(['店']), { code: 'ENOENT' });
    folder.write('ipadic.bin', await readFile(join(DICTIONARY, 'ipadic.bin')));
    assert.equal((await tokenizer.tokenize(['店'])).get('店')?.length, 1);
    await rm(join(folder.path, 'ipadic.bin'));
    assert.equal((await tokenizer.tokenize(['客'])).get('客')?.length, 1);
  });

  test('says that a dictionary is damaged, or another version’s', async () => {
    const whole = await readFile(join(DICTIONARY, 'ipadic.bin'));
    const headerEnd = whole.indexOf('\n') + 1;
    const damaged: [why: string, content: Uint8Array][] = [
      ['empty', new Uint8Array()],
      ['cut in its header', whole.subarray(0, 100)],
      ['cut behind its header', whole.subarray(0, headerEnd)],
      ['one byte short', whole.subarray(0, -1)],
      ['one byte long', Buffer.concat([whole, Buffer.of(0)])],
      ['of another version', Buffer.from(whole.toString('latin1').replace(/\/\d+"/, '/0"'), 'latin1')],
      ['something else', Buffer.from('{"name": "notice"}\n')],
    ];
    for (const [why, content] of damaged) {
      folder.write('ipadic.bin', content);
      await assert.rejects(
        createKuromojiTokenizer(folder.path).tokenize(['店']),
        /damaged or of another version/,
        why,
      );
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
