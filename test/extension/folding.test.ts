import assert from 'node:assert/strict';
import { commands, type FoldingRange, type TextDocument } from 'vscode';
import { digest, shop } from './notices.ts';
import { api, closeAll, show, writeFile } from './workbench.ts';

/** `first line … last line` of what folds. */
async function foldsOf(document: TextDocument): Promise<readonly string[]> {
  await api();
  const ranges =
    (await commands.executeCommand<FoldingRange[] | undefined>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    )) ?? [];
  const line = (at: number) => document.lineAt(at).text;
  return ranges.map(({ start, end }) => `${line(start)} … ${line(end)}`);
}

suite('What folds', () => {
  teardown(closeAll);

  test('are the sections of a notice, down to their last words', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.deepEqual(
      (await foldsOf(document)).filter((fold) => /^\d\. /u.test(fold)),
      [
        '1. 経緯 … 2024年2月14日、個人情報保護委員会に報告いたしました。',
        '2. 漏えいした情報 … なお、クレジットカード番号は含まれておりません。',
        '3. お客様へのお願い … 念のため、パスワードの変更をお願いいたします。',
      ],
    );
  });

  test('are the incidents of a digest', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', digest));
    const incidents = (await foldsOf(document)).filter((fold) => fold.startsWith('■'));
    assert.equal(incidents.length, 2);
    assert.match(incidents[1] ?? '', /朱鷺野市 … 8月26日に紛失が判明した。$/u);
  });

  test('are VS Code’s own sections in a Markdown notice', async () => {
    const { document } = await show(await writeFile('notices/*.md', shop.replaceAll(/^\d\. /gmu, '## ')));
    // Without VS Code's own Markdown extension there are none at all; with it each is there once.
    const folds = (await foldsOf(document)).filter((fold) => fold.startsWith('## '));
    assert.deepEqual(folds, [...new Set(folds)]);
    const few = await foldsOf(
      (await show(await writeFile('notices/*.md', digest.replaceAll('■', '##')))).document,
    );
    assert.equal(few.filter((fold) => fold.startsWith('## 会員サイト')).length, 1);
  });
});
