import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/index.ts';
import { createWorkerAnalyze, type WorkerAnalyze } from '../../../../src/corpus/analyse/worker-analyze.ts';

const NOTICE = `2024年5月2日
株式会社みなと書房
不正アクセスによる個人情報漏えいに関するお知らせ
当社の通販サイトが不正アクセスを受け、お客様1,204名の氏名、住所が漏えいした可能性があります。`;

suite('analysis in a worker', () => {
  let worker: WorkerAnalyze;
  suiteSetup(async function () {
    this.timeout(20_000);
    worker = createWorkerAnalyze('./dist/analysis-worker.js');
    await worker.analyze('');
  });
  suiteTeardown(() => worker.dispose());

  test('is the same as in this thread', async () => {
    assert.deepEqual(await worker.analyze(NOTICE), createAnalyzer()(NOTICE));
  });

  test('takes the reference date and a tokenizer’s answers across', async () => {
    const options = { published: '2024-05-02', tokens: new Map([['みなと', []]]) };
    assert.deepEqual(await worker.analyze(NOTICE, options), createAnalyzer()(NOTICE, options));
  });

  test('reads each notice by the words that come with it', async () => {
    const vocabulary = {
      fields: [{ code: 'member-id', forms: ['お客様1,204名'] }],
      causes: [],
      organizations: [],
      services: ['通販サイト'],
      ignore: ['住所'],
    };
    const read = await worker.analyze(NOTICE, { vocabulary });
    assert.deepEqual(read, createAnalyzer({ vocabulary })(NOTICE));
    assert.notDeepEqual(read, await worker.analyze(NOTICE));
  });
});
