import assert from 'node:assert/strict';
import { commands, type TextEditor, type Uri } from 'vscode';
import { digest, shop } from './notices.ts';
import { closeAll, show, writeFile } from './workbench.ts';

const run = (command: string, ...args: unknown[]) =>
  commands.executeCommand<TextEditor | undefined>(`noticeAnnotator.${command}`, ...args);

suite('Between a notice and its record', () => {
  teardown(closeAll);

  test('Open Notice goes to where the incident is told', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', digest));
    await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', { uri: document.uri, incident: 1 });
    const editor = await run('openNotice');
    assert.equal(editor?.document, document);
    assert.match(document.lineAt(editor.selection.active).text, /朱鷺野市/u);
  });

  test('Open Record opens the only record', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
      uri: document.uri,
      incident: 0,
    });
    await closeAll();
    await show(document.uri);
    assert.equal((await run('openRecord'))?.document.uri.toString(), record.toString());
  });

  test('Open Record opens nothing where there is no record', async () => {
    await show(await writeFile('notices/*.notice.txt', shop));
    assert.equal(await run('openRecord'), undefined);
  });

  test('Open Notice opens nothing where the notice is gone', async () => {
    await show(await writeFile('records/*.1.notice.yaml', 'source: {notice: notices/nowhere.txt}\n'));
    assert.equal(await run('openNotice'), undefined);
  });
});
