import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { readValues } from '../../src/records/index.ts';
import { shop } from './notices.ts';
import { closeAll, eventually, show, spanIn, writeFile } from './workbench.ts';

const run = (command: string, ...args: unknown[]) =>
  commands.executeCommand(`noticeAnnotator.${command}`, ...args);

/** A fresh record of an invented shop, with the cursor in it. */
async function emitted(): Promise<{ notice: Uri; editor: TextEditor }> {
  const notice = await writeFile('notices/*.notice.txt', shop);
  await show(notice);
  const record = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
    uri: notice,
    incident: 0,
  });
  await commands.executeCommand('workbench.action.closeAllEditors');
  return { notice, editor: await show(record) };
}

function putCursorOn({ document }: Pick<TextEditor, 'document'>, words: string): void {
  const { start } = spanIn(document, words);
  const shown = window.visibleTextEditors.find((each) => each.document === document) ?? assert.fail();
  const at = document.positionAt(start);
  shown.selection = new Selection(at, at);
}

function valuesOf(document: TextDocument): string[] {
  const read = readValues(document.getText()) ?? assert.fail('the record cannot be read');
  return read.values.map(({ kind, text, standing }) => `${kind} ${text}: ${standing}`);
}

const statusOf = (document: TextDocument) => readValues(document.getText())?.review;

/** How gravely something is told of a record, once it is. */
const severityOf = ({ uri }: TextDocument, told: string) =>
  eventually(told, () => languages.getDiagnostics(uri).find(({ code }) => code === told)?.severity);

const selected = ({ document, selection }: TextEditor) => document.getText(selection);

suite('Review of a record', () => {
  teardown(closeAll);

  test('Accept vouches for the value under the cursor, begins the review, and goes on; one undo takes it back', async () => {
    const { editor } = await emitted();
    const { document } = editor;
    const before = document.getText();
    putCursorOn(editor, '月影文具オンラインショップ\n');
    await run('acceptValue');
    assert.ok(valuesOf(document).includes('service 月影文具オンラインショップ: accepted'));
    assert.equal(statusOf(document)?.status, 'in-review');
    assert.equal(selected(editor), 'unauthorized-access');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('Accept again takes it back, and the cursor stays', async () => {
    const { editor } = await emitted();
    putCursorOn(editor, 'unauthorized-access');
    await run('acceptValue');
    putCursorOn(editor, 'unauthorized-access');
    await run('acceptValue');
    assert.ok(valuesOf(editor.document).includes('cause unauthorized-access: machine'));
    assert.equal(
      editor.document.offsetAt(editor.selection.active),
      spanIn(editor.document, 'unauthorized-access').start,
    );
  });

  test('a key that is pressed twice at once accepts two values', async () => {
    const { editor } = await emitted();
    await run('nextValue');
    await Promise.all([run('acceptValue'), run('acceptValue')]);
    assert.equal(valuesOf(editor.document).filter((value) => value.endsWith(': accepted')).length, 2);
  });

  test('Accept with several values selected accepts them all', async () => {
    const { editor } = await emitted();
    const { document } = editor;
    const from = spanIn(document, '[name, address, email]');
    editor.selection = new Selection(document.positionAt(from.start), document.positionAt(from.end));
    await run('acceptValue');
    for (const code of ['name', 'address', 'email']) {
      assert.ok(valuesOf(document).includes(`field ${code}: accepted`));
    }
  });

  test('Reject takes an entry out, for good, until it is restored', async () => {
    const { notice, editor } = await emitted();
    const { document } = editor;
    putCursorOn(editor, '2024-02-14');
    await run('rejectValue');
    const rejected = document.getText();
    assert.ok(!valuesOf(document).some((value) => value.includes('2024-02-14')));
    assert.match(rejected, /rejected:\n {2}- \{kind: event, read: 2024-02-14 reported-regulator, /u);

    await run('emitRecord', { uri: notice, incident: 0 });
    assert.equal(document.getText(), rejected);

    await show(document.uri);
    putCursorOn(editor, 'kind: event');
    await run('restoreReading');
    assert.ok(valuesOf(document).includes('event 2024-02-14 reported-regulator: machine'));
    assert.doesNotMatch(document.getText(), /rejected/u);
  });

  test('Reject takes a field out and goes on to the one behind it', async () => {
    const { editor } = await emitted();
    putCursorOn(editor, 'address, email');
    await run('rejectValue');
    assert.match(editor.document.getText(), /fields: \[name, email\]/u);
    assert.equal(selected(editor), 'email');
  });

  test('Correct changes the value, keeps what the machine read, and stays on it', async () => {
    const { notice, editor } = await emitted();
    const { document } = editor;
    putCursorOn(editor, '1204');
    await run('correctValue', undefined, { value: 1205, qualifier: 'about' });
    assert.ok(valuesOf(document).some((value) => value.endsWith(' 1205 people about: corrected')));
    assert.match(document.getText(), /read: 1204 people exact/u);
    assert.equal(selected(editor), '1205');
    assert.equal(statusOf(document)?.status, 'in-review');
    const corrected = document.getText();
    await run('emitRecord', { uri: notice, incident: 0 });
    assert.equal(document.getText(), corrected);
  });

  test('Next value goes through the record in its order, and round', async () => {
    const { editor } = await emitted();
    const seen: string[] = [];
    const waiting = valuesOf(editor.document).length;
    for (let step = 0; step <= waiting; step++) {
      await run('nextValue');
      seen.push(selected(editor));
    }
    assert.equal(seen[0], '2024-03-27');
    assert.equal(seen.at(-1), seen[0]);
    await run('previousValue');
    assert.equal(selected(editor), seen.at(-2));
  });

  suite('status', () => {
    const reviewer = (name: string | undefined) =>
      workspace.getConfiguration('noticeAnnotator').update('reviewer', name, ConfigurationTarget.Global);

    suiteSetup(() => reviewer('M. Hara'));
    suiteTeardown(() => reviewer(undefined));

    /** Accepts all there is. */
    async function reviewed(): Promise<{ document: TextDocument; notice: Uri }> {
      const { editor, notice } = await emitted();
      await commands.executeCommand('editor.action.selectAll');
      await run('acceptValue');
      return { document: editor.document, notice };
    }

    test('approved, by whom and when', async () => {
      const { document } = await reviewed();
      await run('setReviewStatus', document.uri, 'approved');
      const review = statusOf(document);
      assert.deepEqual([review?.status, review?.reviewer], ['approved', 'M. Hara']);
      assert.match(review?.date ?? '', /^\d{4}-\d\d-\d\d$/u);
    });

    test('not approved with an error in it', async () => {
      const { document } = await reviewed();
      putCursorOn({ document }, 'discloser\n');
      await commands.executeCommand('type', { text: 'x' });
      void run('setReviewStatus', document.uri, 'approved');
      await eventually('nothing is approved', async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return statusOf(document)?.status === 'in-review' || undefined;
      });
    });

    test('not approved while a quote is nowhere in the notice', async () => {
      const { document, notice } = await reviewed();
      const { document: told } = await show(notice);
      const { start, end } = spanIn(told, '1,204名');
      const edit = new WorkspaceEdit();
      edit.replace(notice, new Range(told.positionAt(start), told.positionAt(end)), '多数の方');
      await workspace.applyEdit(edit);
      assert.equal(await severityOf(document, 'evidence-lost'), DiagnosticSeverity.Error);
      await run('setReviewStatus', document.uri, 'approved');
      assert.equal(statusOf(document)?.status, 'in-review');
    });

    test('approved with a quote in several places, which is a warning and no error', async () => {
      const { document, notice } = await reviewed();
      const { document: told } = await show(notice);
      const { start, end } = spanIn(told, '・氏名\n');
      const edit = new WorkspaceEdit();
      edit.replace(
        notice,
        new Range(told.positionAt(start), told.positionAt(end)),
        '・会員の氏名と\n・社員の氏名や\n',
      );
      await workspace.applyEdit(edit);
      assert.equal(await severityOf(document, 'evidence-ambiguous'), DiagnosticSeverity.Warning);
      await run('setReviewStatus', document.uri, 'approved');
      assert.equal(statusOf(document)?.status, 'approved');
    });

    test('back to a draft, without a name', async () => {
      const { document } = await reviewed();
      await run('setReviewStatus', document.uri, 'rejected');
      assert.equal(statusOf(document)?.reviewer, 'M. Hara');
      await run('setReviewStatus', document.uri, 'draft');
      const review = statusOf(document);
      assert.deepEqual([review?.status, review?.reviewer, review?.date], ['draft', undefined, undefined]);
    });
  });

  interface Lens {
    readonly range: { readonly start: { readonly line: number } };
    readonly command?: { readonly title: string };
  }

  const lensesOf = async ({ uri }: TextDocument) =>
    (await commands.executeCommand<Lens[]>('vscode.executeCodeLensProvider', uri)).map(
      ({ range, command }) => `${range.start.line}: ${command?.title ?? ''}`,
    );

  test('code lenses tell the state, and stand on what waits for review only', async () => {
    const { editor } = await emitted();
    const { document } = editor;
    const total = valuesOf(document).length;
    const line = document.positionAt(spanIn(document, 'unauthorized-access').start).line;
    const before = await lensesOf(document);
    assert.ok(before.includes(`0: $(edit) Draft · 0 of ${total} values reviewed`));
    assert.ok(before.includes(`${line}: Accept`) && before.includes(`${line}: Reject`));
    putCursorOn(editor, 'unauthorized-access');
    await run('acceptValue');
    const after = await lensesOf(document);
    assert.ok(after.includes(`0: $(eye) In review · 1 of ${total} values reviewed`));
    assert.ok(!after.some((lens) => lens.startsWith(`${line}:`)));
  });

  test('code lenses can be switched off', async () => {
    const { editor } = await emitted();
    const configuration = workspace.getConfiguration('noticeAnnotator');
    await configuration.update('reviewLenses', false, ConfigurationTarget.Global);
    try {
      assert.deepEqual(await lensesOf(editor.document), []);
    } finally {
      await configuration.update('reviewLenses', undefined, ConfigurationTarget.Global);
    }
  });

  interface Action {
    readonly title: string;
    readonly command?: { readonly command: string; readonly arguments?: unknown[] };
  }

  test('the light bulb offers what can be said of the value at the cursor', async () => {
    const { editor } = await emitted();
    const { document } = editor;
    const at = document.positionAt(spanIn(document, 'card-number').start);
    const actions = await commands.executeCommand<Action[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Selection(at, at),
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Accept “card-number ruled-out”'), titles.join());
    const reject = actions.find(({ title }) => title === 'Reject “card-number ruled-out”')?.command;
    assert.ok(reject);
    await commands.executeCommand(reject.command, ...(reject.arguments ?? []));
    assert.ok(!valuesOf(document).some((value) => value.startsWith('excluded')));
  });
});
