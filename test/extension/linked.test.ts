import assert from 'node:assert/strict';
import {
  commands,
  Location,
  type LocationLink,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  type Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { shop } from './notices.ts';
import { api, closeAll, eventually, show, spanIn, writeFile } from './workbench.ts';

/** A notice, its record beside it, and the record's editor, which has the focus. */
async function both(): Promise<{ notice: TextDocument; record: TextDocument; editor: TextEditor }> {
  const { document: notice } = await show(await writeFile('notices/*.notice.txt', shop));
  const uri = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
    uri: notice.uri,
    incident: 0,
  });
  const record = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(record, ViewColumn.Two);
  return { notice, record, editor };
}

function at(document: TextDocument, words: string, nth = 0): Position {
  return document.positionAt(spanIn(document, words, nth).start + 1);
}

/** The file and the words of each place that a provider gives. */
async function places(command: string, document: TextDocument, position: Position): Promise<string[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[]>(command, document.uri, position);
  const texts = found.map(async (place) => {
    const { uri, range } =
      place instanceof Location ? place : { uri: place.targetUri, range: place.targetRange };
    const target = await workspace.openTextDocument(uri);
    return `${uri.path.endsWith('.yaml') ? 'record' : 'notice'}: ${target.getText(range)}`;
  });
  return Promise.all(texts);
}

const definition = (document: TextDocument, position: Position) =>
  places('vscode.executeDefinitionProvider', document, position);
const references = (document: TextDocument, position: Position) =>
  places('vscode.executeReferenceProvider', document, position);

async function lit(document: TextDocument, words: string): Promise<void> {
  const { litIn } = await api();
  await eventually(`${words} is lit`, () => {
    const texts = litIn(document).map((range) => document.getText(range));
    return texts.join() === words || undefined;
  });
}

suite('Between a value and its words', () => {
  teardown(closeAll);

  test('Go to Definition finds the words of a value, and the value of words', async () => {
    const { notice, record } = await both();
    assert.deepEqual(await definition(record, at(record, '1204')), ['notice: 1,204名']);
    assert.deepEqual(await definition(record, at(record, 'fields: [name, address', 0).translate(0, 20)), [
      'notice: 住所',
    ]);
    assert.deepEqual(await definition(notice, at(notice, '1,204名')), ['record: 1204']);
  });

  test('Go to Definition finds the quote that the cursor is in', async () => {
    const { record } = await both();
    assert.deepEqual(await definition(record, at(record, 'exact: メールアドレス')), [
      'notice: メールアドレス',
    ]);
  });

  test('Find All References gives the value and all its words, both ways', async () => {
    const { notice, record } = await both();
    const all = await references(record, at(record, '株式会社月影文具'));
    assert.ok(
      all.includes('record: 株式会社月影文具') && all.includes('notice: 株式会社月影文具'),
      all.join(),
    );
    const back = await references(notice, at(notice, '株式会社月影文具'));
    assert.ok(
      all.every((place) => back.includes(place)),
      back.join(),
    );
  });

  test('words without a value have no definition, and neither has a key', async () => {
    const { notice, record } = await both();
    assert.deepEqual(await definition(notice, at(notice, 'お願い')), []);
    assert.deepEqual(await definition(record, at(record, 'schemaVersion')), []);
  });

  test('what is typed above the words moves the places along', async () => {
    const { notice, record } = await both();
    const edit = new WorkspaceEdit();
    edit.insert(notice.uri, notice.positionAt(0), '再掲\n\n');
    await workspace.applyEdit(edit);
    assert.deepEqual(await definition(record, at(record, '1204')), ['notice: 1,204名']);
    assert.deepEqual(await definition(notice, at(notice, '1,204名')), ['record: 1204']);
  });

  test('the cursor on a value lights its words in the notice beside, and the focus stays', async () => {
    const { notice, record, editor } = await both();
    const place = at(record, '1204');
    editor.selection = new Selection(place, place);
    await lit(notice, '1,204名');
    assert.equal(window.activeTextEditor, editor);

    const elsewhere = at(record, 'schemaVersion');
    editor.selection = new Selection(elsewhere, elsewhere);
    await lit(notice, '');
  });

  test('the cursor on words lights the value in the record beside', async () => {
    const { notice, record } = await both();
    const editor = await window.showTextDocument(notice, ViewColumn.One);
    const place = at(notice, 'メールアドレス');
    editor.selection = new Selection(place, place);
    await lit(record, 'email');
    editor.selection = new Selection(at(notice, 'お願い'), at(notice, 'お願い'));
    await lit(record, '');
  });

  test('words out of view are brought into view', async () => {
    const { record, editor, notice } = await both();
    const edit = new WorkspaceEdit();
    edit.insert(notice.uri, notice.positionAt(notice.getText().indexOf('1. 経緯')), '　\n'.repeat(200));
    await workspace.applyEdit(edit);
    const place = at(record, 'email');
    editor.selection = new Selection(place, place);
    await eventually('the words are in view', () => {
      const beside = window.visibleTextEditors.find(({ document }) => document === notice);
      const { start } = spanIn(notice, 'メールアドレス');
      const line = new Range(notice.positionAt(start), notice.positionAt(start));
      return beside?.visibleRanges.find((range) => range.contains(line));
    });
  });
});
