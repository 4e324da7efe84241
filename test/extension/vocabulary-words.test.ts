import assert from 'node:assert/strict';
import { commands, Position, type TextDocument, type Uri, workspace, WorkspaceEdit } from 'vscode';
import type { WordTarget } from '../../src/extension/commands/add-to-vocabulary.ts';
import { readVocabulary } from '../../src/vocabulary/index.ts';
import { shop } from './notices.ts';
import { restoreVocabulary, vocabularyFile, writeVocabulary } from './own-vocabulary.ts';
import { api, closeAll, eventually, inWorkspace, readFile, show, spanIn, writeFile } from './workbench.ts';

const notice = shop.replace('・住所', '・会員札番号');

async function remove(): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.deleteFile(inWorkspace('.notices'), { recursive: true });
  await workspace.applyEdit(edit);
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
  restoreVocabulary();
  teardown(closeAll);

  test('Ignore This Term takes the mark away in the open notices; undoing brings it back', async () => {
    await writeVocabulary('schemaVersion: 1 # ours\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await marked(document, '氏名', true);
    assert.ok(await run('ignoreTerm', target(document, '氏名')));
    assert.equal(await readFile(vocabularyFile()), 'schemaVersion: 1 # ours\nignore: [氏名]\n');
    await marked(document, '氏名', false);
    await show(vocabularyFile());
    await commands.executeCommand('undo');
    await marked(document, '氏名', true);
  });

  test('Add to Vocabulary as… marks the word at once', async () => {
    await writeVocabulary('schemaVersion: 1\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await marked(document, '会員札番号', false);
    assert.ok(
      await run('addToVocabulary', target(document, '会員札番号', { list: 'fields', code: 'member-id' })),
    );
    assert.equal(
      await readFile(vocabularyFile()),
      'schemaVersion: 1\nfields:\n  - {code: member-id, forms: [会員札番号]}\n',
    );
    await marked(document, '会員札番号', true);
  });

  test('begins the vocabulary with what can be written in it, each under its example', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await remove();
    assert.ok(await run('addToVocabulary', target(document, '会員札番号', { list: 'services' })));
    assert.ok(await run('ignoreTerm', target(document, 'お客様へのお願い')));
    const text = await readFile(vocabularyFile());
    assert.match(text, /^#services: \[.*\]\nservices: \[会員札番号\]$/mu);
    assert.match(text, /^#ignore: \[.*\]\nignore: \[お客様へのお願い\]$/mu);
    assert.deepEqual(readVocabulary(text).problems, []);
  });

  test('a code of one’s own comes with its name', async () => {
    await writeVocabulary('schemaVersion: 1\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const own = { list: 'fields', code: 'tag-number', ja: '札番号' } as const;
    assert.ok(await run('addToVocabulary', target(document, '会員札番号', own)));
    assert.match(
      await readFile(vocabularyFile()),
      /\{code: tag-number, ja: 札番号, forms: \[会員札番号\]\}/u,
    );
    await marked(document, '会員札番号', true);
  });

  test('a vocabulary with unsaved changes stays unsaved', async () => {
    await writeVocabulary('schemaVersion: 1\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const vocabulary = await workspace.openTextDocument(vocabularyFile());
    const typed = new WorkspaceEdit();
    typed.insert(vocabularyFile(), new Position(0, 0), '# mine\n');
    await workspace.applyEdit(typed);
    assert.ok(await run('ignoreTerm', target(document, '氏名')));
    assert.ok(vocabulary.isDirty);
    assert.equal(vocabulary.getText(), '# mine\nschemaVersion: 1\nignore: [氏名]\n');
    assert.equal(await readFile(vocabularyFile()), 'schemaVersion: 1\n');
    await marked(document, '氏名', false);
    await show(vocabularyFile());
    await commands.executeCommand('workbench.action.files.revert');
    await marked(document, '氏名', true);
  });
});
