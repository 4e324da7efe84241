import assert from 'node:assert/strict';
import { commands, Range, type Uri, workspace, WorkspaceEdit } from 'vscode';
import { certainSpans } from '../../src/records/index.ts';
import { shop } from './notices.ts';
import { api, closeAll, eventually, show, spanIn, writeFile } from './workbench.ts';

async function replace(uri: Uri, words: string, by: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const { start, end } = spanIn(document, words);
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(document.positionAt(start), document.positionAt(end)), by);
  await workspace.applyEdit(edit);
}

suite('Records and their notice', () => {
  teardown(closeAll);

  test('are tied together, before and after both have changed', async () => {
    const { recordsOf } = await api();
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.deepEqual(await recordsOf(document.uri), []);
    const record = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
      uri: document.uri,
      incident: 0,
    });

    const [linked] = await recordsOf(document.uri);
    assert.equal(linked?.uri.toString(), record.toString());
    assert.equal(linked.notice?.uri.toString(), document.uri.toString());
    const figure = linked.notice.anchored.find(({ value }) => value.text === '1204 people exact');
    assert.deepEqual(figure && certainSpans(figure), [spanIn(document, '1,204名')]);

    await replace(document.uri, '2024年3月27日', '（再掲）2024年3月27日');
    await replace(record, '1204', '1230');
    const changed = await eventually('the record is read anew', async () => {
      const [now] = await recordsOf(document.uri);
      return now?.notice?.anchored.find(({ value }) => value.standing === 'corrected');
    });
    assert.equal(changed.value.text, '1230 people exact');
    assert.deepEqual(certainSpans(changed), [spanIn(document, '1,204名')]);
  });

  test('come apart when the record is deleted', async () => {
    const { recordsOf } = await api();
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
      uri: document.uri,
      incident: 0,
    });
    assert.equal((await recordsOf(document.uri)).length, 1);
    const edit = new WorkspaceEdit();
    edit.deleteFile(record);
    await workspace.applyEdit(edit);
    assert.deepEqual(await recordsOf(document.uri), []);
  });
});
