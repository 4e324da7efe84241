import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Uri } from 'vscode';
import {
  type CodeAction,
  commands,
  languages,
  Range,
  Selection,
  type TextDocument,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { shop } from './notices.ts';
import {
  api,
  closeAll,
  eventually,
  exists,
  inWorkspace,
  readFile,
  show,
  spanIn,
  writeFile,
} from './workbench.ts';

const run = (command: string, ...args: unknown[]) =>
  commands.executeCommand<Uri | undefined>(`noticeAnnotator.${command}`, ...args);

async function dismiss(document: TextDocument, words: string, more: object = {}, nth = 0): Promise<Uri> {
  const file = await run('dismissMention', { uri: document.uri, ...spanIn(document, words, nth), ...more });
  return file ?? assert.fail(`${words} was not dismissed`);
}

async function emitted(document: TextDocument): Promise<string> {
  const uri = await run('emitRecord', { uri: document.uri, incident: 0 });
  return readFile(uri ?? assert.fail('no record was emitted'));
}

const fieldsIn = (record: string) => /fields: \[(.*)\]/u.exec(record)?.[1];

const quotesIn = (file: string) => [...file.matchAll(/exact: "?([^,"]+)/gu)].map(([, words]) => words);

async function shown(document: TextDocument, words: string): Promise<void> {
  const { decorationsOf } = await api();
  await eventually(`dismissed: ${words}`, () => {
    const ranges = decorationsOf(document).get('dismissed') ?? [];
    return ranges.map((range) => document.getText(range)).join() === words || undefined;
  });
}

async function titlesOn(document: TextDocument, words: string): Promise<string[]> {
  const at = document.positionAt(spanIn(document, words).start);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(at, at),
  );
  return actions.map(({ title }) => title).filter((title) => /^(?:Dismiss|Restore)/u.test(title));
}

async function change(uri: Uri, words: string, by: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  const { start, end } = spanIn(document, words);
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(document.positionAt(start), document.positionAt(end)), by);
  await workspace.applyEdit(edit);
  return document;
}

suite('Dismiss Mention', () => {
  teardown(closeAll);

  test('fades the mention under the cursor, and is stored beside the records, not in the notice', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const { start } = spanIn(document, '住所');
    const editor = window.activeTextEditor ?? assert.fail();
    editor.selection = new Selection(document.positionAt(start), document.positionAt(start));
    const file = (await run('dismissMention')) ?? assert.fail();
    await shown(document, '住所');
    assert.match(file.path, /\/records\/test-[\w-]+\.dismissed\.yaml$/u);
    const text = await readFile(file);
    assert.deepEqual(quotesIn(text), ['住所']);
    assert.ok(text.includes(createHash('sha256').update(shop).digest('hex')), text);
    assert.deepEqual([document.isDirty, await readFile(document.uri)], [false, shop]);

    await run('dismissMention');
    await shown(document, '');
    assert.match(await readFile(file), /dismissed: \[\]/u);
  });

  test('leaves out of the record what rests on it, and puts it in again once it is restored', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.equal(fieldsIn(await emitted(document)), 'name, address, email');
    await dismiss(document, '住所');
    await shown(document, '住所');
    assert.equal(fieldsIn(await emitted(document)), 'name, email');
    await dismiss(document, '住所');
    await shown(document, '');
    assert.equal(fieldsIn(await emitted(document)), 'name, address, email');
  });

  test('leaves it out of a record that begins, too', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await dismiss(document, '1,204名');
    assert.doesNotMatch(await emitted(document), /value: 1204/u);
  });

  test('takes all that a selection holds', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const { start } = spanIn(document, '氏名');
    const { end } = spanIn(document, 'メールアドレス');
    const file = await run('dismissMention', { uri: document.uri, start, end });
    assert.deepEqual(quotesIn(await readFile(file ?? assert.fail())), ['氏名', '住所', 'メールアドレス']);
  });

  test('loses none of several at a time', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await (await api()).analysisOf(document);
    const words = ['メールアドレス', '氏名', '1,204名', '住所', '2024年2月14日'];
    const [file] = await Promise.all(words.map((one) => dismiss(document, one)));
    const order = words.toSorted((a, b) => shop.indexOf(a) - shop.indexOf(b));
    assert.deepEqual(
      quotesIn(await readFile(file ?? assert.fail())),
      order.map((one) => one.split(',')[0]),
    );
  });

  test('adds to what another program wrote meanwhile', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const file = await dismiss(document, '住所');
    const other = (await readFile(file)).replace('dismissed:', '# by Aoi, in another window\ndismissed:');
    await workspace.fs.writeFile(file, new TextEncoder().encode(other));
    await dismiss(document, '氏名');
    const text = await readFile(file);
    assert.match(text, /# by Aoi, in another window/u);
    assert.deepEqual(quotesIn(text), ['氏名', '住所']);
  });

  test('leaves the file unsaved where a person has not saved it, and counts as it stands', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const file = await dismiss(document, '住所');
    const open = await change(file, 'dismissed:', '# mine\ndismissed:');
    await dismiss(document, '氏名');
    assert.ok(open.isDirty);
    assert.deepEqual(quotesIn(open.getText()), ['氏名', '住所']);
    assert.deepEqual(quotesIn(await readFile(file)), ['住所']);
    await shown(document, '氏名,住所');
  });

  test('is one undo', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const file = await dismiss(document, '住所');
    const before = await readFile(file);
    const { start } = spanIn(document, '氏名');
    const { end } = spanIn(document, 'メールアドレス');
    const { document: open } = await show(file);
    await run('dismissMention', { uri: document.uri, start, end });
    assert.notEqual(open.getText(), before);
    await show(file);
    await commands.executeCommand('undo');
    assert.equal(open.getText(), before);
  });

  test('stays with its words while the notice changes, and counts no others', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const file = await dismiss(document, '住所');
    const before = await readFile(file);
    await change(document.uri, '2024年3月27日', '【第二報】\n2024年3月27日');
    await shown(document, '住所');
    await change(document.uri, '・氏名\n・住所\n・メール', '・氏名、生年月日、住所、メール');
    await shown(document, '');
    assert.equal(await readFile(file), before);
  });

  test('keeps notices of one name in two folders apart', async () => {
    const one = await writeFile('notices/*.notice.txt', shop);
    const name = one.path.split('/').at(-1) ?? '';
    const other = await writeFile(`notices/later/${name}`, shop);
    const { document: first } = await show(one);
    const { document: second } = await show(other);
    const [a, b] = [await dismiss(first, '住所'), await dismiss(second, '氏名')];
    assert.notEqual(a.path, b.path);
    assert.match(b.path, /\/records\/notices\/later\//u);
    assert.deepEqual(quotesIn(await readFile(a)), ['住所']);
    assert.deepEqual(quotesIn(await readFile(b)), ['氏名']);
    await shown(second, '氏名');
  });

  test('is offered by the light bulb, and taken back by it', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await (await api()).analysisOf(document);
    assert.deepEqual(await titlesOn(document, '住所'), ['Dismiss “住所”']);
    await dismiss(document, '住所');
    assert.deepEqual(await titlesOn(document, '住所'), ['Restore “住所”']);
    assert.deepEqual(await titlesOn(document, 'により発覚'), []);
  });

  test('takes all of the same words at once', async () => {
    const twice = shop.replace('なお、', '住所は一部のお客様のみです。\nなお、');
    const { document } = await show(await writeFile('notices/*.notice.txt', twice));
    await (await api()).analysisOf(document);
    assert.deepEqual(await titlesOn(document, '住所'), ['Dismiss “住所”', 'Dismiss all 2 “住所”']);
    const file = await dismiss(document, '住所', { alike: true });
    assert.deepEqual(quotesIn(await readFile(file)), ['住所', '住所']);
    await shown(document, '住所,住所');
  });

  test('is passed over by Go to Next Unrecorded Mention', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await dismiss(document, '住所');
    await shown(document, '住所');
    const editor = await window.showTextDocument(document);
    const at = document.positionAt(spanIn(document, '氏名').end);
    editor.selection = new Selection(at, at);
    await run('nextUnrecorded');
    assert.equal(document.getText(window.activeTextEditor?.selection), 'メールアドレス');
  });

  test('ends when the mention is added to the record', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const file = await dismiss(document, '住所');
    await shown(document, '住所');
    await run('addToRecord', { uri: document.uri, ...spanIn(document, '住所') });
    await shown(document, '');
    assert.deepEqual(quotesIn(await readFile(file)), []);
    assert.match(fieldsIn(await emitted(document)) ?? '', /address/u);
  });
});

suite('A file of dismissed mentions', () => {
  teardown(closeAll);

  test('is no record', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await dismiss(document, '住所');
    assert.deepEqual(await (await api()).recordsOf(document.uri), []);
  });

  test('has its mistakes marked where they stand', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const file = await dismiss(document, '住所');
    const open = await change(file, 'kind: field', 'kind: feild');
    const [problem] = await eventually('the problem', () => {
      const found = languages.getDiagnostics(file).filter(({ source }) => source === 'notice-annotator');
      return found.length > 0 ? found : undefined;
    });
    assert.equal(open.getText(problem?.range), 'feild');
    assert.match(problem?.message ?? '', /did you mean 'field'/u);
  });

  test('that cannot be read keeps records as they are', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const record = await emitted(document);
    const file = await dismiss(document, '住所');
    await change(file, 'dismissed:', 'dismissed: [');
    assert.equal(await run('emitRecord', { uri: document.uri, incident: 0 }), undefined);
    const [linked] = await (await api()).recordsOf(document.uri);
    assert.equal(linked?.text, record);
  });

  test('counts again when it is deleted, or written by hand', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const file = await dismiss(document, '住所');
    await shown(document, '住所');
    const text = await readFile(file);
    const edit = new WorkspaceEdit();
    edit.deleteFile(file);
    await workspace.applyEdit(edit);
    await shown(document, '');
    assert.ok(!(await exists(file)));
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await shown(document, '住所');
  });

  test('is respected by Extract Records from Folder', async () => {
    const folder = `notices/extracted-${Date.now()}`;
    const { document } = await show(await writeFile(`${folder}/*.notice.txt`, shop));
    const file = await dismiss(document, '住所');
    await run('extractFolder', inWorkspace(folder));
    const record = file.with({ path: file.path.replace('.dismissed.', '.1.notice.') });
    assert.equal(fieldsIn(await readFile(record)), 'name, email');
  });
});
