import assert from 'node:assert/strict';
import { commands, type TextDocument, type Uri, workspace, WorkspaceEdit, Position } from 'vscode';
import type { WordTarget } from '../../src/extension/commands/add-to-vocabulary.ts';
import { readVocabulary } from '../../src/vocabulary/index.ts';
import { shop } from './notices.ts';
import { answerWith } from './quick-input.ts';
import { api, closeAll, eventually, inWorkspace, readFile, show, spanIn, writeFile } from './workbench.ts';

const notice = shop.replace('・住所', '・会員札番号');
const file = () => inWorkspace('.notices/vocabulary.yaml');

async function reset(text?: string): Promise<void> {
  if (text === undefined) await workspace.fs.delete(file());
  else await workspace.fs.writeFile(file(), new TextEncoder().encode(text));
}

/** Words that are marked as leaked for certain. */
const marked = (document: TextDocument, words: string, yes: boolean) =>
  eventually(`${words} is ${yes ? '' : 'not '}marked`, async () => {
    const { analysisOf, decorationsOf } = await api();
    await analysisOf(document);
    const fields = (decorationsOf(document).get('field.confirmed') ?? []).map((range) =>
      document.getText(range),
    );
    return fields.includes(words) === yes ? true : undefined;
  });

const target = (document: TextDocument, words: string, as?: WordTarget['as']): WordTarget => ({
  uri: document.uri,
  ...spanIn(document, words),
  ...(as && { as }),
});

const run = (command: string, at: WordTarget) =>
  commands.executeCommand<Uri | undefined>(`noticeAnnotator.${command}`, at);

suite('Words of a notice in the vocabulary', () => {
  let sample: string;
  suiteSetup(async () => {
    sample = await readFile(file());
  });
  teardown(closeAll);
  suiteTeardown(() => reset(sample));

  test('Ignore This Term takes the mark away in the open notices; undoing brings it back', async () => {
    await reset('schemaVersion: 1 # ours\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await marked(document, '氏名', true);
    assert.ok(await run('ignoreTerm', target(document, '氏名')));
    assert.equal(await readFile(file()), 'schemaVersion: 1 # ours\nignore: [氏名]\n');
    await marked(document, '氏名', false);
    await show(file());
    await commands.executeCommand('undo');
    await marked(document, '氏名', true);
  });

  test('Add to Vocabulary as… marks the word at once', async () => {
    await reset('schemaVersion: 1\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await marked(document, '会員札番号', false);
    assert.ok(
      await run('addToVocabulary', target(document, '会員札番号', { list: 'fields', code: 'member-id' })),
    );
    assert.equal(
      await readFile(file()),
      'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [会員札番号]}\n',
    );
    await marked(document, '会員札番号', true);
  });

  test('begins the vocabulary with what can be written in it, each under its example', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await reset();
    assert.ok(await run('addToVocabulary', target(document, '会員札番号', { list: 'services' })));
    assert.ok(await run('ignoreTerm', target(document, 'お客様へのお願い')));
    const text = await readFile(file());
    assert.match(text, /^#services: \[.*\]\nservices: \[会員札番号\]$/mu);
    assert.match(text, /^#ignore: \[.*\]\nignore: \[お客様へのお願い\]$/mu);
    assert.deepEqual(readVocabulary(text).problems, []);
  });

  test('a new code is asked for, and its name, which is the word unless said otherwise', async () => {
    await reset('schemaVersion: 1\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const adding = run('addToVocabulary', target(document, '会員札番号', { newCodeIn: 'fields' }));
    await answerWith({ type: 'tag-number' }, 'accept', 'accept');
    assert.ok(await adding);
    assert.match(await readFile(file()), /\{code: tag-number, ja: 会員札番号, forms: \[会員札番号\]\}/u);
    await marked(document, '会員札番号', true);
  });

  test('a vocabulary with unsaved changes stays unsaved', async () => {
    await reset('schemaVersion: 1\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const vocabulary = await workspace.openTextDocument(file());
    const typed = new WorkspaceEdit();
    typed.insert(file(), new Position(0, 0), '# mine\n');
    await workspace.applyEdit(typed);
    assert.ok(await run('ignoreTerm', target(document, '氏名')));
    assert.ok(vocabulary.isDirty);
    assert.equal(vocabulary.getText(), '# mine\nschemaVersion: 1\nignore: [氏名]\n');
    assert.equal(await readFile(file()), 'schemaVersion: 1\n');
    await marked(document, '氏名', false);
  });
});
