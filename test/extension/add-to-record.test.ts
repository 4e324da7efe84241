import assert from 'node:assert/strict';
import { commands, type TextDocument, type Uri, window } from 'vscode';
import type { AddTarget } from '../../src/extension/commands/add-to-record.ts';
import { validateRecord } from '../../src/records/index.ts';
import { shop } from './notices.ts';
import { closeAll, eventually, readFile, show, spanIn, writeFile } from './workbench.ts';

const add = (target: AddTarget) =>
  commands.executeCommand<Uri | undefined>('noticeAnnotator.addToRecord', target);

async function added(document: TextDocument, words: string, more: Partial<AddTarget> = {}): Promise<string> {
  const record = await add({ uri: document.uri, ...spanIn(document, words), ...more });
  return readFile(record ?? assert.fail('nothing was added'));
}

suite('Add Mention to Record', () => {
  teardown(closeAll);

  test('puts a field that is only mentioned into the record, with the words it rests on', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const text = await added(document, 'パスワード');
    assert.match(text, /fields: \[name, address, email, password\]/u);
    assert.match(text, /exact: パスワード/u);
    assert.deepEqual(validateRecord(text), []);
  });

  test('puts a date in as what happened', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const text = await added(document, '2024年2月13日', { event: 'service-stopped' });
    assert.match(text, /date: 2024-02-13\s+event: service-stopped/u);
    assert.deepEqual(validateRecord(text), []);
  });

  test('stays when the record is emitted again', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const text = await added(document, 'パスワード');
    const record = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
      uri: document.uri,
      incident: 0,
    });
    assert.equal(await readFile(record), text);
  });

  test('leaves the cursor in the notice', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await added(document, 'パスワード');
    assert.equal(window.activeTextEditor?.document, document);
    await eventually('the record stands beside', () => window.visibleTextEditors.length === 2 || undefined);
  });

  test('changes nothing that is there already', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const text = await added(document, 'パスワード');
    assert.equal(await added(document, 'パスワード'), text);
  });

  test('does nothing where nothing is mentioned', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.equal(await add({ uri: document.uri, ...spanIn(document, 'が漏えい') }), undefined);
  });
});
