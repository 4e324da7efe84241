import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { window } from 'vscode';
import { createNoticeAnalyst } from '../../src/extension/notice-analyst.ts';
import { TokenizerHealth } from '../../src/extension/tokenizer-health.ts';

/** 藤棚の里 carries no legal form, so only a tokenizer can say that it is a name. */
const notice = `2024年4月8日、藤棚の里は、利用者52名の氏名が流出したと発表した。\n`;

suite('Where the tokenizer cannot be loaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-annotator-no-dictionary-'));
  suiteSetup(() => {
    for (const worker of ['analysis-worker.js', 'tokenizer-worker.js']) {
      copyFileSync(join(__dirname, '../../../dist', worker), join(folder, worker));
    }
  });
  suiteTeardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('notices are read all the same, and the failure is said once', async () => {
    const health = new TokenizerHealth(window.createOutputChannel('No dictionary', { log: true }));
    const said: (string | undefined)[] = [];
    health.onDidChange(() => said.push(health.failure));
    const analyst = createNoticeAnalyst(folder, health);
    try {
      for (let time = 0; time < 2; time++) {
        const { annotations, questions } = await analyst.analyse(notice);
        assert.ok(questions.length > 0, 'nothing was asked of the tokenizer');
        assert.deepEqual(
          annotations.filter(({ kind }) => kind === 'field').map(({ text }) => text),
          ['氏名'],
        );
      }
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /no such file|ENOENT/u);
    } finally {
      analyst.dispose();
    }
  });
});
