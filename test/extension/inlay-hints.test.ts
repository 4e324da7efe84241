import assert from 'node:assert/strict';
import { commands, type InlayHint, MarkdownString, Range, type TextDocument, workspace } from 'vscode';
import { shop } from './notices.ts';
import { api, closeAll, show, writeFile } from './workbench.ts';

const notice = shop
  .replace('2024年3月27日', '令和6年3月27日')
  .replace('2024年2月14日、個人', '2月14日、個人')
  .replace('1,204名', '28万件');

/** `words before → label`, in a range or in all of the document. */
async function hintsIn(document: TextDocument, range?: Range): Promise<readonly string[]> {
  return (await rawHints(document, range)).map(({ position, label }) => {
    const before = document.getText(new Range(position.with({ character: 0 }), position));
    assert.ok(typeof label === 'string');
    return `${before.slice(-4)} → ${label}`;
  });
}

async function rawHints(document: TextDocument, range?: Range): Promise<readonly InlayHint[]> {
  await api();
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  return commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range ?? all);
}

suite('Beside dates and figures', () => {
  teardown(closeAll);

  test('stands their plain form, where they are not written so', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    assert.deepEqual(await hintsIn(document), [
      '月27日 → 2024-03-27',
      '28万件 → 280,000 records',
      '月14日 → (2024)-02-14',
    ]);
  });

  test('stands nothing where they are plain', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.deepEqual(await hintsIn(document), []);
  });

  test('only what is asked for is given', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const head = new Range(0, 0, 3, 0);
    assert.deepEqual(await hintsIn(document, head), ['月27日 → 2024-03-27']);
  });

  test('the hint says why', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const hint = (await rawHints(document)).at(-1);
    assert.ok(hint?.tooltip instanceof MarkdownString);
    assert.match(hint.tooltip.value, /From the context: year/u);
  });

  test('the setting turns them off and on', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const settings = workspace.getConfiguration('noticeAnnotator', document.uri);
    await settings.update('inlayHints', false);
    try {
      assert.deepEqual(await hintsIn(document), []);
    } finally {
      await settings.update('inlayHints', undefined);
    }
    assert.equal((await hintsIn(document)).length, 3);
  });

  test('other text files have none', async () => {
    const { document } = await show(await writeFile('elsewhere/*.txt', notice));
    assert.deepEqual(await hintsIn(document), []);
  });
});
