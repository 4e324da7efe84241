import assert from 'node:assert/strict';
import {
  type CodeLens,
  commands,
  Position,
  Range,
  Selection,
  type TextDocument,
  type Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { MarkId } from '../../src/extension/decorations/notice-decorations.ts';
import { digest, shop } from './notices.ts';
import { api, closeAll, eventually, inWorkspace, show, spanIn, writeFile } from './workbench.ts';

const run = (command: string, ...args: unknown[]) =>
  commands.executeCommand(`noticeAnnotator.${command}`, ...args);

async function emit(document: TextDocument, incident = 0): Promise<TextDocument> {
  const uri = (await run('emitRecord', { uri: document.uri, incident })) as Uri;
  return workspace.openTextDocument(uri);
}

async function marks(document: TextDocument, id: MarkId): Promise<string[]> {
  const { decorationsOf } = await api();
  return (decorationsOf(document).get(id) ?? []).map((range) => document.getText(range));
}

async function marked(document: TextDocument, id: MarkId, words: string): Promise<void> {
  await eventually(`${id}: ${words}`, async () => (await marks(document, id)).join() === words || undefined);
}

async function lenses(document: TextDocument): Promise<string[]> {
  const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
  return found.map(({ command }) => command?.title.replace(/^\$\([\w-]+\) /u, '') ?? '');
}

async function takeOut(record: TextDocument, words: string, by = ''): Promise<void> {
  const { start, end } = spanIn(record, words);
  const edit = new WorkspaceEdit();
  edit.replace(record.uri, new Range(record.positionAt(start), record.positionAt(end)), by);
  await workspace.applyEdit(edit);
}

function evidenceOf(record: TextDocument, code: string): string {
  const [block] = new RegExp(`^ +${code}:\\n(?: +- \\{.*\\n)+`, 'mu').exec(record.getText()) ?? [];
  return block ?? assert.fail(record.getText());
}

suite('How far a notice is recorded', () => {
  teardown(closeAll);

  test('shows in its marks: all alike before, calm once recorded, ringed when missing', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await marked(document, 'field.confirmed', '氏名,住所,メールアドレス');
    const record = await emit(document);
    await marked(document, 'field.confirmed.recorded', '氏名,住所,メールアドレス');
    await marked(document, 'count.recorded', '1,204名');
    await marked(document, 'missing', '');

    // A value that is taken out while its evidence stays is one that a person does not want.
    await takeOut(record, ', email]', ']');
    await marked(document, 'dismissed', 'メールアドレス');
    await takeOut(record, evidenceOf(record, 'email'));
    await marked(document, 'missing', 'メールアドレス');
    await marked(document, 'field.confirmed', 'メールアドレス');
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('shows above each incident, and follows the record', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', digest));
    assert.deepEqual(await lenses(document), ['Emit record · 北陸つばめ生協', 'Emit record · 朱鷺野市']);
    const record = await emit(document, 1);
    const titles = await eventually('the record has its lens', async () => {
      const found = await lenses(document);
      return found[1]?.startsWith('Record: ') ? found : undefined;
    });
    assert.match(titles[1] ?? '', /^Record: Draft · 0 of \d+ values reviewed · 朱鷺野市$/u);
    await takeOut(record, 'status: draft', 'status: approved');
    await eventually('the lens says so', async () => {
      const [, title] = await lenses(document);
      return title?.startsWith('Record: Approved') ? title : undefined;
    });
  });

  test('Go to Next Unrecorded Mention selects one after the other, and begins again', async () => {
    const editor = await show(await writeFile('notices/*.notice.txt', shop));
    const { document } = editor;
    const record = await emit(document);
    await takeOut(record, ', address, email]', ']');
    await takeOut(record, evidenceOf(record, 'address'));
    await takeOut(record, evidenceOf(record, 'email'));
    await marked(document, 'missing', '住所,メールアドレス');
    await window.showTextDocument(document, { selection: new Range(0, 0, 0, 0) });
    const selected = async (command: string) => {
      await run(command);
      const active = window.activeTextEditor;
      return active?.document === document ? document.getText(active.selection) : undefined;
    };
    assert.equal(await selected('nextUnrecorded'), '住所');
    assert.equal(await selected('nextUnrecorded'), 'メールアドレス');
    assert.equal(await selected('nextUnrecorded'), '住所');
    assert.equal(await selected('previousUnrecorded'), 'メールアドレス');
  });

  test('Go to Next Unrecorded Mention stays where it is when all is recorded', async () => {
    const editor = await show(await writeFile('notices/*.notice.txt', shop));
    await emit(editor.document);
    await marked(editor.document, 'missing', '');
    const { document } = await window.showTextDocument(editor.document);
    assert.ok(window.activeTextEditor);
    window.activeTextEditor.selection = new Selection(new Position(2, 0), new Position(2, 0));
    assert.equal(await run('nextUnrecorded', { uri: document.uri }), undefined);
    assert.equal(window.activeTextEditor.selection.active.line, 2);
  });

  test('is all open again once the record is deleted', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emit(document);
    await marked(document, 'count.recorded', '1,204名');
    const edit = new WorkspaceEdit();
    edit.deleteFile(record.uri);
    await workspace.applyEdit(edit);
    await marked(document, 'count', '1,204名');
    assert.deepEqual(await lenses(document), ['Emit record']);
  });

  test('has no lens in a text that is no notice', async () => {
    const { document } = await show(
      inWorkspace((await writeFile('other/*.txt', shop)).path.split('/').slice(-2).join('/')),
    );
    assert.deepEqual(await lenses(document), []);
  });
});
