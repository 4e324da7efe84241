import assert from 'node:assert/strict';
import { commands, EndOfLine, Range, type Uri, ViewColumn, window, WorkspaceEdit, workspace } from 'vscode';
import type { EmitTarget } from '../../src/extension/commands/emit-record.ts';
import { readSource, validateRecord } from '../../src/records/index.ts';
import { digest, shop } from './notices.ts';
import { closeAll, eventually, exists, inWorkspace, readFile, show, spanIn, writeFile } from './workbench.ts';

const emit = (target?: Partial<EmitTarget>) =>
  commands.executeCommand<Uri | undefined>('noticeAnnotator.emitRecord', target);

async function emitted(target?: Partial<EmitTarget>): Promise<Uri> {
  return (await emit(target)) ?? assert.fail('no record was written');
}

async function edit(uri: Uri, words: string, by: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const { start, end } = spanIn(document, words);
  const change = new WorkspaceEdit();
  change.replace(uri, new Range(document.positionAt(start), document.positionAt(end)), by);
  await workspace.applyEdit(change);
}

suite('Emit Record for Incident', () => {
  teardown(closeAll);

  test('writes a valid record of the notice, and shows it beside', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emitted();
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1).replace('.notice.txt', '');
    assert.equal(workspace.asRelativePath(record), `records/${name}.1.notice.yaml`);
    const text = await readFile(record);
    assert.deepEqual(validateRecord(text), []);
    assert.equal(readSource(text)?.notice, workspace.asRelativePath(document.uri));
    for (const words of ['株式会社月影文具', '1204', 'fields: [name, address, email]', 'card-number']) {
      assert.ok(text.includes(words), `${words} is not in the record`);
    }
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), record.toString());
    assert.equal(editor.viewColumn, ViewColumn.Two);
    assert.ok(!editor.document.isDirty);
  });

  test('is taken back by one undo', async () => {
    await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emitted();
    await commands.executeCommand('undo');
    await eventually('the record is gone', async () => !(await exists(record)) || undefined);
  });

  test('twice gives the same file, byte for byte', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emitted({ uri: document.uri, incident: 0 });
    const first = await readFile(record);
    assert.equal((await emitted({ uri: document.uri, incident: 0 })).toString(), record.toString());
    assert.equal(await readFile(record), first);
  });

  test('leaves what a person wrote in the record', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emitted();
    await edit(record, '1204', '1230 # per the second notice');
    await edit(record, 'review:', '# checked by phone\nreview:');
    await (await workspace.openTextDocument(record)).save();
    const before = await readFile(record);
    await emitted({ uri: document.uri, incident: 0 });
    assert.equal(await readFile(record), before);
  });

  test('brings the machine’s values up to date, and one undo takes that back', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emitted();
    const before = await readFile(record);
    await edit(document.uri, '1,204', '1,304');
    await emitted({ uri: document.uri, incident: 0 });
    assert.match(await readFile(record), /value: 1304/u);
    await commands.executeCommand('undo');
    assert.equal((await workspace.openTextDocument(record)).getText(), before);
  });

  test('keeps unsaved changes unsaved', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emitted();
    const before = await readFile(record);
    await edit(record, 'review:', '# not sure yet\nreview:');
    await edit(document.uri, '1,204', '1,304');
    await emitted({ uri: document.uri, incident: 0 });
    const open = await workspace.openTextDocument(record);
    assert.ok(open.isDirty);
    assert.match(open.getText(), /# not sure yet/u);
    assert.match(open.getText(), /value: 1304/u);
    assert.equal(await readFile(record), before);
  });

  test('never touches a record that cannot be read', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emitted();
    await workspace.fs.writeFile(record, new TextEncoder().encode('id: ['));
    await eventually('the editor takes over what is on disk', async () => {
      return (await workspace.openTextDocument(record)).getText() === 'id: [' || undefined;
    });
    assert.equal(await emit({ uri: document.uri, incident: 0 }), undefined);
    assert.equal(await readFile(record), 'id: [');
  });

  test('keeps the line ends of a record', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emitted();
    const windows = (await readFile(record)).replaceAll('\n', '\r\n');
    await workspace.fs.writeFile(record, new TextEncoder().encode(windows));
    await eventually('the editor takes over what is on disk', async () => {
      return (await workspace.openTextDocument(record)).eol === EndOfLine.CRLF || undefined;
    });
    await emitted({ uri: document.uri, incident: 0 });
    assert.equal(await readFile(record), windows);
  });

  test('cites the words of a CRLF notice where they stand', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop.replaceAll('\n', '\r\n')));
    const record = await emitted();
    const [, start, end] = /exact: "1,204名",.*?start: (\d+), end: (\d+)/u.exec(await readFile(record)) ?? [];
    assert.equal(document.getText().slice(Number(start), Number(end)), '1,204名');
  });

  test('numbers the incidents of a digest', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', digest));
    const records = [0, 1].map((incident) => emitted({ uri: document.uri, incident }));
    const [first, second] = await Promise.all(records);
    assert.match(first?.path ?? '', /\.1\.notice\.yaml$/u);
    assert.match(second?.path ?? '', /\.2\.notice\.yaml$/u);
    assert.match(await readFile(second ?? assert.fail()), /朱鷺野市/u);
  });

  test('keeps records of notices of one name apart', async () => {
    const one = await writeFile('notices/*.notice.txt', shop);
    const name = one.path.slice(one.path.lastIndexOf('/') + 1);
    const other = inWorkspace(`notices/2023/${name}`);
    await workspace.fs.writeFile(other, new TextEncoder().encode(shop));
    await show(one);
    const first = await emitted();
    await show(other);
    const second = await emitted();
    assert.notEqual(first.toString(), second.toString());
    assert.equal(readSource(await readFile(first))?.notice, `notices/${name}`);
    assert.equal(readSource(await readFile(second))?.notice, `notices/2023/${name}`);
  });

  test('does nothing where no notice is open', async () => {
    assert.equal(await emit(), undefined);
  });
});
