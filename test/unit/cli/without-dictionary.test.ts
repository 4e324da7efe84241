import assert from 'node:assert/strict';
import { createKuromojiTokenizer } from '../../../src/tokenizer/kuromoji-tokenizer.ts';
import { runInProcess } from './run-in-process.ts';

const NOTICE = `次の情報が流出したことを確認しました。

・氏名
・会報誌の送付区分等
・電話番号 1,204件
`;
const INPUT = [1, 2].map((id) => `${JSON.stringify({ path: `${String(id)}.txt`, text: NOTICE })}\n`).join('');

const annotateWith = (dictionary: string) =>
  runInProcess(['annotate', '--input', 'jsonl', '--explain'], {
    stdin: INPUT,
    tokenizer: createKuromojiTokenizer(dictionary),
  });

suite('annotate where the dictionary is missing', () => {
  test('gives all that needs no tokenizer, and says once what failed', async () => {
    const whole = await annotateWith('dist/dict');
    const { code, stdout, stderr } = await annotateWith('no/such/folder');
    const without = JSON.parse(stdout.split('\n')[0] ?? '') as { annotations: { kind: string }[] };
    const complete = JSON.parse(whole.stdout.split('\n')[0] ?? '') as typeof without;
    assert.deepEqual(
      complete.annotations.map(({ kind }) => kind),
      ['field', 'candidate', 'field', 'count'],
    );
    assert.deepEqual(
      without.annotations,
      complete.annotations.filter(({ kind }) => kind !== 'candidate'),
    );
    assert.equal(stdout.split('\n').length, 3);
    assert.match(stderr, /^notice-annotator: reading on without the tokenizer, which failed: [^\n]+\n$/);
    assert.deepEqual([code, whole.stderr], [0, '']);
  });
});
