import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  languages,
  Position,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { commandIds } from '../../src/extension/commands/command-ids.ts';
import { restoreVocabulary, writeVocabulary } from './own-vocabulary.ts';
import { closeAll, eventually, show, spanIn, writeFile } from './workbench.ts';

const wrong = `schemaVersion: 1
id: a#1
source: {notice: notices/a.txt, sha256: ${'a0'.repeat(32)}, section: {start: 0, end: 10}}
organizations: [] # まだ
exposures:
  - certainty: confirmed
    period: 平成29年4月1日
    counts:
      - {value: 2万5千人, qualifier: exact}
    fields: [name, 住所] # 会員
reveiw: {status: draft}
`;

const right = `schemaVersion: 1
id: a#1
source: {notice: notices/a.txt, sha256: ${'a0'.repeat(32)}, section: {start: 0, end: 10}}
organizations: [] # まだ
exposures:
  - certainty: confirmed
    period: 2017-04-01
    counts:
      - {value: 25000, unit: people, qualifier: exact}
    fields: [name, address] # 会員
review: {status: draft}
`;

const errorsOf = ({ uri }: TextDocument) =>
  languages.getDiagnostics(uri).filter(({ severity }) => severity === DiagnosticSeverity.Error);

async function marked(document: TextDocument): Promise<void> {
  await eventually('problems', () => errorsOf(document).length > 0 || undefined);
}

/** What the light bulb offers to mend where some words begin. */
async function offered(document: TextDocument, words: string, kind?: string): Promise<CodeAction[]> {
  await marked(document);
  const at = document.positionAt(spanIn(document, words).start);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(at, at),
    kind,
  );
  // What a reviewer does there is a command; a mend is an edit.
  return actions.filter(
    ({ edit, command }) => edit !== undefined || command?.command === commandIds.fixAllProblems,
  );
}

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

async function take(action: CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'nothing to take');
  assert.ok(await workspace.applyEdit(action.edit));
}

const fixAllTitle = 'Fix all problems of this file that have one evident fix';

suite('The light bulb in a record', () => {
  teardown(closeAll);

  test('mends a value in its place, and one undo takes it back', async () => {
    const { document } = await show(await writeFile('records/*.1.notice.yaml', wrong));
    const [first, ...others] = await offered(document, '住所');
    assert.equal(first?.title, 'Change to address (住所 · Postal address)');
    assert.ok(first.isPreferred);
    assert.deepEqual(titles(others), [fixAllTitle]);
    await take(first);
    assert.equal(document.getText(), wrong.replace('住所', 'address'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), wrong);
  });

  test('offers each of a few codes, none of them as the one', async () => {
    const { document } = await show(
      await writeFile('records/*.1.notice.yaml', right.replace('certainty: confirmed\n    ', '')),
    );
    const actions = await offered(document, 'period');
    assert.deepEqual(titles(actions), [
      'Insert certainty: confirmed (漏えいを確認 · Leak confirmed)',
      'Insert certainty: suspected (漏えいのおそれ · May have leaked)',
    ]);
    assert.ok(actions.every(({ isPreferred }) => !isPreferred));
    await take(actions[0]);
    assert.equal(document.getText(), right);
  });

  test('offers nothing where nothing is wrong, and nothing without an evident mend', async () => {
    const { document } = await show(
      await writeFile('records/*.1.notice.yaml', right.replace('address]', 'locker-number]')),
    );
    assert.deepEqual(titles(await offered(document, 'locker-number')), []);
    assert.deepEqual(titles(await offered(document, 'confirmed')), []);
  });

  test('keeps the line ends of Windows', async () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const { document } = await show(await writeFile('records/*.1.notice.yaml', windows(wrong)));
    await take((await offered(document, 'reveiw'))[0]);
    assert.equal(document.getText(), windows(wrong.replace('reveiw', 'review')));
  });

  test('mends what was typed since, and not what was there before', async () => {
    const editor = await show(await writeFile('records/*.1.notice.yaml', right));
    const { document } = editor;
    await editor.edit((change) => {
      change.insert(new Position(0, 0), '# 一\n# 二\n');
    });
    await editor.edit((change) => {
      const { start, end } = spanIn(document, 'confirmed');
      change.replace(new Range(document.positionAt(start), document.positionAt(end)), 'confirmd');
    });
    await take((await offered(document, 'confirmd'))[0]);
    assert.equal(document.getText(), `# 一\n# 二\n${right}`);
  });
});

suite('The light bulb in the vocabulary', () => {
  restoreVocabulary();
  teardown(closeAll);

  test('offers what is evident', async () => {
    const document = await writeVocabulary('schemaVersion: 1\nignor: [会員番号カード] # ※\n');
    await take((await offered(document, 'ignor'))[0]);
    assert.equal(document.getText(), 'schemaVersion: 1\nignore: [会員番号カード] # ※\n');
  });
});

suite('All that is evident in a record is mended', () => {
  teardown(closeAll);

  test('by the command, in one step', async () => {
    const { document } = await show(await writeFile('records/*.1.notice.yaml', wrong));
    assert.equal(await commands.executeCommand('noticeAnnotator.fixAllProblems'), true);
    assert.equal(document.getText(), right);
    await eventually('no problems', () => errorsOf(document).length === 0 || undefined);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), wrong);
  });

  test('by the command of the light bulb', async () => {
    const { document } = await show(await writeFile('records/*.1.notice.yaml', wrong));
    const command = (await offered(document, '住所')).find(({ title }) => title === fixAllTitle)?.command;
    assert.ok(command);
    await commands.executeCommand(command.command, command.arguments?.[0]);
    assert.equal(document.getText(), right);
  });

  test('by the editor’s own Fix All, and by nothing else of it', async () => {
    const { document } = await show(await writeFile('records/*.1.notice.yaml', wrong));
    const [action] = await offered(document, 'schemaVersion', CodeActionKind.SourceFixAll.value);
    await take(action);
    assert.equal(document.getText(), right);
    assert.deepEqual(titles(await offered(document, 'schemaVersion', 'source.organizeImports')), []);
  });

  test('when the file is saved, where the user wants it', async () => {
    const settings = workspace.getConfiguration('editor');
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.noticeAnnotator': 'explicit' },
      ConfigurationTarget.Global,
    );
    try {
      const editor = await show(await writeFile('records/*.1.notice.yaml', right));
      const { document } = editor;
      await editor.edit((change) => {
        const { start, end } = spanIn(document, 'address');
        change.replace(new Range(document.positionAt(start), document.positionAt(end)), '住所');
      });
      await document.save();
      assert.equal(document.getText(), right);
      assert.equal(document.isDirty, false);
    } finally {
      await settings.update('codeActionsOnSave', undefined, ConfigurationTarget.Global);
    }
  });

  test('and nothing is done where nothing is evident', async () => {
    const choice = right.replace('certainty: confirmed\n    ', '');
    const { document } = await show(await writeFile('records/*.1.notice.yaml', choice));
    assert.equal(await commands.executeCommand('noticeAnnotator.fixAllProblems'), false);
    assert.equal(document.getText(), choice);
    assert.equal(document.isDirty, false);
  });
});
