import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { shop } from './notices.ts';
import { api, closeAll, eventually, show, writeFile } from './workbench.ts';

suite('Notices are', () => {
  teardown(closeAll);

  const notices: readonly (readonly [path: string, language: string])[] = [
    ['notices/*.notice.txt', 'notice'],
    ['elsewhere/*.notice.md', 'notice'],
    ['notices/*.md', 'markdown'],
    ['elsewhere/notices/2024/*.txt', 'plaintext'],
  ];
  for (const [path, language] of notices) {
    test(`${path}, in the language ${language}`, async () => {
      const { document } = await show(await writeFile(path, shop));
      const read = await (await api()).analysisOf(document);
      assert.ok((read?.analysis.annotations.length ?? 0) > 0);
      assert.equal(document.languageId, language);
    });
  }

  test('not other text files', async () => {
    const { document } = await show(await writeFile('elsewhere/*.txt', shop));
    assert.equal(await (await api()).analysisOf(document), undefined);
  });

  test('those of the setting, from the moment it changes', async () => {
    const { document } = await show(await writeFile('elsewhere/*.txt', shop));
    const settings = workspace.getConfiguration('noticeAnnotator', document.uri);
    try {
      await settings.update('notices', ['elsewhere/*.txt']);
      await eventually('the file is read', async () => (await api()).analysisOf(document));
      assert.equal(document.languageId, 'plaintext');
    } finally {
      await settings.update('notices', undefined);
    }
    await eventually(
      'the marks go',
      async () => (await (await api()).analysisOf(document)) === undefined || undefined,
    );
  });
});
