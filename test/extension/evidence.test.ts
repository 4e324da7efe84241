import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  languages,
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
import { readValues, type RecordValue } from '../../src/records/index.ts';
import { shop } from './notices.ts';
import { closeAll, eventually, show, spanIn, writeFile } from './workbench.ts';

const codes = new Set([
  'evidence-moved',
  'evidence-ambiguous',
  'evidence-changed',
  'evidence-lost',
  'no-evidence',
  'notice-changed',
  'notice-missing',
]);

interface Both {
  readonly notice: TextDocument;
  readonly record: TextDocument;
  /** Of the record, which has the focus. */
  readonly editor: TextEditor;
}

/** A notice and its fresh record beside it. */
async function both(text = shop): Promise<Both> {
  const { document: notice } = await show(await writeFile('notices/*.notice.txt', text));
  const uri = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
    uri: notice.uri,
    incident: 0,
  });
  const record = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(record, ViewColumn.Two);
  return { notice, record, editor };
}

function about(document: TextDocument): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => typeof code === 'string' && codes.has(code));
}

const told = (document: TextDocument) =>
  about(document).map(
    ({ code, range }) => `${typeof code === 'string' ? code : ''}: ${document.getText(range)}`,
  );

async function tells(document: TextDocument, ...expected: string[]): Promise<void> {
  try {
    await eventually(
      expected.join(),
      () => JSON.stringify(told(document)) === JSON.stringify(expected) || undefined,
    );
  } catch {
    assert.deepEqual(told(document), expected);
  }
}

const hashOf = ({ record }: Both) => /sha256: ([0-9a-f]{64})/.exec(record.getText())?.[1] ?? assert.fail();

async function replace(document: TextDocument, words: string, by: string, nth = 0): Promise<void> {
  const { start, end } = spanIn(document, words, nth);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), by);
  assert.ok(await workspace.applyEdit(edit));
}

function putCursorOn({ document }: TextEditor, words: string): void {
  const shown = window.visibleTextEditors.find((each) => each.document === document) ?? assert.fail();
  const at = document.positionAt(spanIn(document, words).start);
  shown.selection = new Selection(at, at);
}

function selectIn(document: TextDocument, words: string, nth = 0): void {
  const shown = window.visibleTextEditors.find((each) => each.document === document) ?? assert.fail();
  const { start, end } = spanIn(document, words, nth);
  shown.selection = new Selection(document.positionAt(start), document.positionAt(end));
}

/** What the light bulb offers about evidence where some words begin. */
async function offered(document: TextDocument, where: string | Position): Promise<CodeAction[]> {
  const at = typeof where === 'string' ? document.positionAt(spanIn(document, where).start) : where;
  const all = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(at, at),
  );
  const ours = ['reanchorEvidence', 'updatePositions', 'useAsEvidence', 'searchNotice', 'removeQuote'];
  return all.filter(({ command }) => ours.includes(command?.command.replace('noticeAnnotator.', '') ?? ''));
}

/** The same where evidence is told to be of some kind. */
async function offeredAbout(document: TextDocument, code: string): Promise<CodeAction[]> {
  const diagnostic = await eventually(code, () => about(document).find((each) => each.code === code));
  return offered(document, diagnostic.range.start);
}

async function take(actions: readonly CodeAction[], title: string): Promise<unknown> {
  const command = actions.find((action) => action.title === title)?.command;
  assert.ok(command, actions.map((action) => action.title).join('\n'));
  return commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

function valueIn(record: TextDocument, text: string): RecordValue {
  const { values } = readValues(record.getText()) ?? assert.fail('the record cannot be read');
  return values.find((value) => value.text === text) ?? assert.fail(text);
}

/** Waits until the notice's selection is on some words, as the list shows them. */
async function isShown(notice: TextDocument, words: string, nth = 0): Promise<void> {
  await eventually(`${words} is shown`, () => {
    const shown = window.visibleTextEditors.find(({ document }) => document === notice);
    const { start } = spanIn(notice, words, nth);
    if (shown?.document.getText(shown.selection) !== words) return undefined;
    return notice.offsetAt(shown.selection.start) === start ? true : undefined;
  });
}

const enter = () => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
const escape = () => commands.executeCommand('workbench.action.closeQuickOpen');

suite('Evidence of a record in its notice', () => {
  teardown(closeAll);

  test('a fresh record has nothing to say, in any line ends', async () => {
    for (const text of [shop, shop.replaceAll('\n', '\r\n'), `\uFEFF${shop.replace('\n', '\r\n')}`]) {
      const { record } = await both(text);
      await new Promise((resolve) => setTimeout(resolve, 400));
      assert.deepEqual(told(record), []);
      await closeAll();
    }
  });

  test('text put above is told once, at the hash, and mended in one step that one undo takes back', async () => {
    const files = await both();
    const { notice, record } = files;
    await replace(notice, '2024年3月27日', '【続報】\n2024年3月27日');
    await tells(record, `notice-changed: ${hashOf(files)}`);
    assert.equal(about(record)[0]?.severity, DiagnosticSeverity.Information);

    const before = record.getText();
    await take(await offered(record, 'sha256: '.slice(0, 7)), 'Update positions and hash').catch(
      () => undefined,
    );
    await take(await offered(record, hashOf(files)), 'Update positions and hash');
    await tells(record);
    const [quote] = valueIn(record, '1204 people exact').evidence;
    assert.equal(notice.getText().slice(quote?.start, quote?.end), '1,204名');
    await window.showTextDocument(record);
    await commands.executeCommand('undo');
    assert.equal(record.getText(), before);
  });

  test('a rewritten figure is offered where it was, shown in the notice, and anchored after a look', async () => {
    const files = await both();
    const { notice, record } = files;
    await replace(notice, '1,204名', '1,304名');
    await tells(record, `notice-changed: ${hashOf(files)}`, 'evidence-changed: "1,204名"');
    assert.equal(about(record)[1]?.severity, DiagnosticSeverity.Error);

    // At the value as well as at the quote.
    const anchored = take(await offered(record, '1204'), 'Anchor to “1,304名” (line 7)…');
    await isShown(notice, '1,304名');
    await enter();
    await anchored;
    const value = valueIn(record, '1204 people exact');
    assert.deepEqual(
      value.evidence.map(({ exact }) => exact),
      ['1,304名'],
    );
    assert.equal(value.standing, 'person');
    await tells(record, `notice-changed: ${hashOf(files)}`);
  });

  test('Escape anchors nothing, and gives the notice its selection back', async () => {
    const { notice, record } = await both();
    await replace(notice, '1,204名', '1,304名');
    await eventually('it is told', () => told(record).length === 2 || undefined);
    selectIn(notice, 'お願い');
    const before = record.getText();
    const anchored = take(await offered(record, '1204'), 'Anchor to “1,304名” (line 7)…');
    await isShown(notice, '1,304名');
    await escape();
    await anchored;
    assert.equal(record.getText(), before);
    await isShown(notice, 'お願い');
  });

  test('of several places the chosen one is taken', async () => {
    const files = await both();
    const { notice, record } = files;
    await replace(notice, '・氏名\n', '・会員の氏名と\n・社員の氏名や\n');
    await eventually('it is told', () => told(record).find((each) => each.startsWith('evidence-ambiguous')));
    const anchored = take(await offered(record, 'name, address'), 'Choose among the 2 places of “氏名”…');
    await isShown(notice, '氏名');
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await isShown(notice, '氏名', 1);
    await enter();
    await anchored;
    const value = valueIn(record, 'name');
    assert.equal(value.evidence[0]?.start, spanIn(notice, '氏名', 1).start);
    assert.equal(value.standing, 'machine');
    await tells(record, `notice-changed: ${hashOf(files)}`);
  });

  test('at a value with several such quotes only the places are offered', async () => {
    const { notice, record } = await both(
      shop.replace('3. お客様へのお願い', '個人情報1,204名分の内訳は調査中です。'),
    );
    await replace(notice, '1,204名', '1,304名');
    await replace(notice, '1,204名', '1,304名');
    await eventually('both are told', () => told(record).length === 3 || undefined);
    assert.deepEqual(
      (await offered(record, '1204')).map(({ title }) => title),
      ['Anchor to “1,304名” (line 7)…', 'Anchor to “1,304名” (line 19)…'],
    );
    assert.equal((await offeredAbout(record, 'evidence-changed')).length, 4);
  });

  test('all that have changed are gone through one after the other', async () => {
    const files = await both();
    const { notice, record } = files;
    await replace(notice, '1,204名', '1,304名');
    await replace(notice, '・メールアドレス', '・電子メールアドレス（任意）');
    await replace(notice, '第三者による不正アクセスを', '第三者による不正なアクセスを');
    await eventually('it is told', () => told(record).length >= 3 || undefined);
    const all = about(record).length - 1;
    const anchored = commands.executeCommand<number>('noticeAnnotator.reanchorEvidence', { uri: record.uri });
    let done = 0;
    void anchored.then(() => (done = all));
    while (done < all) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await enter();
    }
    assert.equal(await anchored, all);
    await tells(record, `notice-changed: ${hashOf(files)}`);
  });

  test('a quote that is gone is an error, can be searched for, given other words, or removed', async () => {
    const { notice, record } = await both();
    await replace(notice, '・住所\n', '');
    await eventually('it is told', () => told(record).find((each) => each === 'evidence-lost: 住所'));
    const actions = await offeredAbout(record, 'evidence-lost');
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Use the selection in the notice as evidence', 'Search the notice…', 'Remove this quote'],
    );
    selectIn(notice, '個人情報1,204名分');
    await take(actions, 'Use the selection in the notice as evidence');
    const value = valueIn(record, 'address');
    assert.deepEqual(
      value.evidence.map(({ exact }) => exact),
      ['個人情報1,204名分'],
    );
    assert.equal(value.standing, 'person');
    await commands.executeCommand('noticeAnnotator.removeQuote', {
      uri: record.uri,
      path: value.evidence[0]?.path,
    });
    assert.deepEqual(valueIn(record, 'address').evidence, []);
    await eventually('it is told', () => told(record).find((each) => each === 'no-evidence: address'));
  });

  test('words selected in the notice become evidence of the value under the cursor of the record', async () => {
    const { notice, record, editor } = await both();
    putCursorOn(editor, 'unauthorized-access');
    await window.showTextDocument(notice, ViewColumn.One);
    selectIn(notice, '外部からの指摘');
    assert.equal(await commands.executeCommand('noticeAnnotator.useAsEvidence'), true);
    assert.deepEqual(
      valueIn(record, 'unauthorized-access').evidence.map(({ exact }) => exact),
      ['不正アクセス', '不正アクセス', '外部からの指摘'],
    );
    assert.equal(await commands.executeCommand('noticeAnnotator.useAsEvidence'), false);
    await tells(record);
  });

  test('what is searched for is the part of the quote that still stands', async () => {
    const { notice, record } = await both();
    await replace(
      notice,
      'なお、クレジットカード番号は含まれておりません。',
      'カード番号については調査中です。',
    );
    const searched = await take(await offeredAbout(record, 'evidence-lost'), 'Search the notice…');
    assert.equal(searched, 'カード番号');
    assert.equal(window.activeTextEditor?.document, notice);
  });

  test('a value that a person wrote down without a quote says so', async () => {
    const { record } = await both();
    await replace(record, 'fields: [name', 'fields: [phone, name');
    await tells(record, 'no-evidence: phone');
    assert.equal(about(record)[0]?.severity, DiagnosticSeverity.Information);
  });

  test('a notice that is not there is told once', async () => {
    const { record } = await both();
    const path = /notice: (\S+),/.exec(record.getText())?.[1] ?? assert.fail();
    await replace(record, path, 'notices/elsewhere.txt');
    await tells(record, 'notice-missing: notices/elsewhere.txt');
  });

  test('Validate All Records looks into the notices of closed records too', async () => {
    const { notice, record } = await both();
    await replace(notice, '1,204名', '多数');
    await notice.save();
    await closeAll();
    await commands.executeCommand('noticeAnnotator.validateAllRecords');
    const { uri } = record;
    const found = languages.getDiagnostics(uri).map(({ code }) => code);
    assert.deepEqual(found, ['notice-changed', 'evidence-lost']);
  });
});
