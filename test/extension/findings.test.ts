import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  ConfigurationTarget,
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { validateRecord } from '../../src/records/index.ts';
import { closeAll, eventually, readFile, show, spanIn, writeFile } from './workbench.ts';

const notice = `2024年3月27日（火）
株式会社月影文具
個人情報漏えいのお知らせ

お客様の氏名が漏えいしたことを確認いたしました。
・本店 1,204名
・支店 86名
合計 1,300名
`;

const warnings = (uri: Uri, count: number): Promise<readonly Diagnostic[]> =>
  eventually(`${count} warnings`, () => {
    const found = languages.getDiagnostics(uri);
    return found.length === count ? found : undefined;
  });

async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const { start, end } = spanIn(document, words);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), by);
  await workspace.applyEdit(edit);
}

/** The year is a slip of January: 10 January 2023 was a Tuesday. */
const january = `株式会社月影文具
個人情報漏えいのお知らせ

2024年1月10日（火）に不正アクセスを検知し、お客様の氏名が漏えいしたことを確認いたしました。
・本店 1,204名
・支店 86名
合計 1,300名
`;

const ids = ['putFindingRight', 'noteFinding', 'turnOffRule'].map((name) => `noticeAnnotator.${name}`);

async function offered(document: TextDocument, words: string): Promise<CodeAction[]> {
  const position = document.positionAt(spanIn(document, words).start);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(position, position),
  );
  return actions.filter(({ command }) => ids.includes(command?.command ?? ''));
}

async function choose(document: TextDocument, words: string, title: string): Promise<unknown> {
  const { command } = (await offered(document, words)).find((action) => action.title === title) ?? {};
  assert.ok(command, `${title} is not offered`);
  return commands.executeCommand(command.command, ...(command.arguments as unknown[]));
}

const settings = () => workspace.getConfiguration('noticeAnnotator');

suite('What cannot be right in a notice', () => {
  teardown(async () => {
    await closeAll();
    await settings().update('findings', undefined, ConfigurationTarget.Workspace);
  });

  test('is a warning on the words, which points to its parts', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const found = await warnings(document.uri, 2);
    assert.deepEqual(
      found.map(({ code, message, range }) => [code, message, document.getText(range)]),
      [
        ['weekday-mismatch', '2024-03-27 is 水曜日, not 火曜日', '火'],
        ['sum-mismatch', 'the parts add up to 1,290名, not 1,300名', '1,300名'],
      ],
    );
    assert.ok(found.every(({ severity }) => severity === DiagnosticSeverity.Warning));
    assert.deepEqual(
      found[1]?.relatedInformation?.map(({ location }) => document.getText(location.range)),
      ['1,204名', '86名'],
    );
  });

  test('goes when it is put right, and when the text is a notice no more', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await warnings(document.uri, 2);
    await replace(document, '（火）', '（水）');
    const [rest] = await warnings(document.uri, 1);
    assert.equal(rest?.code, 'sum-mismatch');
    await languages.setTextDocumentLanguage(document, 'json');
    await eventually('no warnings of ours', () =>
      languages.getDiagnostics(document.uri).every(({ code }) => code !== 'sum-mismatch') ? true : undefined,
    );
  });

  test('is as grave as the settings say, at once', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await warnings(document.uri, 2);
    await settings().update('findings', { 'sum-mismatch': 'hint' }, ConfigurationTarget.Workspace);
    await eventually('a hint', () =>
      languages.getDiagnostics(document.uri).some(({ severity }) => severity === DiagnosticSeverity.Hint)
        ? true
        : undefined,
    );
    const found = languages.getDiagnostics(document.uri);
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [
        ['weekday-mismatch', DiagnosticSeverity.Warning],
        ['sum-mismatch', DiagnosticSeverity.Hint],
      ],
    );
  });

  test('is told no more once its rule is turned off from the light bulb', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await warnings(document.uri, 2);
    await choose(document, '火）', 'Turn off the rule weekday-mismatch');
    const [rest] = await warnings(document.uri, 1);
    assert.equal(rest?.code, 'sum-mismatch');
    assert.deepEqual(settings().inspect('findings')?.workspaceValue, { 'weekday-mismatch': 'off' });
    assert.deepEqual(
      (await offered(document, '火）')).map(({ title }) => title),
      [],
    );
  });

  test('is put right in the record, which then says why; the notice is left as it is', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', january));
    await warnings(document.uri, 2);
    const record = await choose(document, '火）', 'Record the date as 2023-01-10');
    const text = await readFile(record as Uri);
    assert.match(text, /date: 2023-01-10\s+event: detected\s+note: 2024-01-10 is 水曜日, not 火曜日\n/u);
    assert.match(text, /read: 2024-01-10 detected/u);
    assert.deepEqual(validateRecord(text), []);
    assert.equal(document.getText(), january);
    assert.equal(document.isDirty, false);
  });

  test('of a sum is put right by the sum of the parts', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', january));
    await warnings(document.uri, 2);
    const record = await choose(document, '1,300名', 'Record the figure as 1,290');
    const text = await readFile(record as Uri);
    assert.match(text, /value: 1290\s+unit: people\s+qualifier: exact\s+note: the parts add up to 1,290名/u);
    assert.deepEqual(validateRecord(text), []);
  });

  test('can be noted in a record that has its value, once', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', january));
    await warnings(document.uri, 2);
    const titles = async () => (await offered(document, '火）')).map(({ title }) => title);
    const others = ['Record the date as 2023-01-10', 'Turn off the rule weekday-mismatch'];
    assert.deepEqual(await titles(), others);
    const record = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
      uri: document.uri,
      incident: 0,
    });
    await choose(document, '火）', 'Note weekday-mismatch in the record');
    const text = await readFile(record);
    assert.match(text, /date: 2024-01-10\s+event: detected\s+note: 2024-01-10 is 水曜日, not 火曜日\n/u);
    assert.deepEqual(validateRecord(text), []);
    assert.deepEqual(await titles(), others);
  });

  test('is no matter in a text that is no notice', async () => {
    const { document } = await show(await writeFile('*.txt', notice));
    const { document: other } = await show(await writeFile('notices/*.notice.txt', notice));
    await warnings(other.uri, 2);
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
  });
});
