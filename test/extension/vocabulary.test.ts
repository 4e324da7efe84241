import assert from 'node:assert/strict';
import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  languages,
  type MarkdownString,
  type TextDocument,
  type TextEditor,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { shop } from './notices.ts';
import { restoreVocabulary, vocabularyFile, writeVocabulary } from './own-vocabulary.ts';
import { api, closeAll, eventually, inWorkspace, readFile, show, spanIn, writeFile } from './workbench.ts';

const notice = shop.replace('・住所', '・ロッカー番号');
const own = `schemaVersion: 1
fields:
  - {code: locker-number, ja: ロッカーの番号, en: number of the locker, forms: [ロッカー番号]}
`;
const mistaken = `${own}  - {code: membr-id, forms: [会員札]}\n`;

async function fieldsIn(document: TextDocument): Promise<readonly string[]> {
  const { analysisOf, decorationsOf } = await api();
  await analysisOf(document);
  return (decorationsOf(document).get('field.confirmed') ?? []).map((range) => document.getText(range));
}

const ownWordsMarked = (document: TextDocument, yes: boolean) =>
  eventually(`the words of the vocabulary are ${yes ? '' : 'not '}marked`, async () =>
    (await fieldsIn(document)).includes('ロッカー番号') === yes ? true : undefined,
  );

const problemsIn = (uri: Uri) =>
  languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === 'notice-annotator' && severity === DiagnosticSeverity.Error);

const problems = (uri: Uri, count: number): Promise<Diagnostic[]> =>
  eventually(`${count} problems`, () => {
    const found = problemsIn(uri);
    return found.length === count ? found : undefined;
  });

suite('A user’s own vocabulary', () => {
  restoreVocabulary();
  teardown(closeAll);

  test('its words are marked in an open notice once it is saved, and no longer when they go', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    assert.deepEqual(await fieldsIn(document), ['氏名', 'メールアドレス']);
    await writeVocabulary(own);
    await ownWordsMarked(document, true);
    await writeVocabulary('schemaVersion: 1\n');
    await ownWordsMarked(document, false);
  });

  test('what is typed counts before it is saved, and no longer when it is thrown away', async () => {
    await writeVocabulary('schemaVersion: 1\n');
    await closeAll();
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await writeVocabulary(own, { save: false });
    await ownWordsMarked(document, true);
    await commands.executeCommand('workbench.action.files.revert');
    await ownWordsMarked(document, false);
  });

  test('a mistake is a problem on its spot, what is right holds, and mending it clears the problem', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const vocabulary = await writeVocabulary(mistaken);
    const [problem] = await problems(vocabularyFile(), 1);
    assert.equal(vocabulary.getText(problem?.range), 'membr-id');
    assert.equal(problem?.code, 'unknown-code');
    assert.match(problem.message, /did you mean 'member-id'\?/u);
    await ownWordsMarked(document, true);
    await writeVocabulary(mistaken.replace('membr-id', 'member-id'));
    await problems(vocabularyFile(), 0);
  });

  test('its codes are valid in records, and hovers show its names', async () => {
    await writeVocabulary('schemaVersion: 1\n');
    const record = await show(
      await writeFile(
        'records/*.1.notice.yaml',
        `schemaVersion: 1
id: a#1
source: {notice: notices/a.txt, sha256: ${'a0'.repeat(32)}, section: {start: 0, end: 10}}
organizations: []
exposures: [{certainty: confirmed, fields: [locker-number]}]
review: {status: draft}
`,
      ),
    );
    await problems(record.document.uri, 1);
    await writeVocabulary(own);
    await problems(record.document.uri, 0);

    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await ownWordsMarked(document, true);
    const position = document.positionAt(spanIn(document, 'ロッカー番号').start);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((each) => (each as MarkdownString).value))
      .join();
    assert.match(text, /\*\*ロッカーの番号\*\* · number of the locker · `locker-number`/u);
    assert.match(text, /`own-words`: a word of your own vocabulary/u);
  });

  test('Open Vocabulary opens the one that there is as it is', async () => {
    await writeVocabulary(own);
    const editor = await commands.executeCommand<TextEditor>('noticeAnnotator.openVocabulary');
    assert.equal(editor.document.uri.toString(), vocabularyFile().toString());
    assert.equal(editor.document.getText(), own);
  });

  test('Open Vocabulary writes a commented one where there is none, and nothing is wrong with it', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await writeVocabulary(own);
    await ownWordsMarked(document, true);
    const edit = new WorkspaceEdit();
    edit.deleteFile(inWorkspace('.notices'), { recursive: true });
    await workspace.applyEdit(edit);
    await ownWordsMarked(document, false);

    await commands.executeCommand('noticeAnnotator.openVocabulary');
    const starter = await readFile(vocabularyFile());
    assert.match(starter, /^schemaVersion: 1$/mu);
    await problems(vocabularyFile(), 0);
    // Each example holds when its # is taken away.
    await writeVocabulary(starter.replaceAll(/^#(?! )/gmu, '').replaceAll(/^#(?= {2})/gmu, ''));
    await ownWordsMarked(document, true);
    assert.deepEqual(problemsIn(vocabularyFile()), []);
  });
});
