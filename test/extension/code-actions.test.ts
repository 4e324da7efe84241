import assert from 'node:assert/strict';
import { type CodeAction, commands, Range, type TextDocument } from 'vscode';
import { shop } from './notices.ts';
import { api, closeAll, show, spanIn, writeFile } from './workbench.ts';

async function offered(document: TextDocument, words: string): Promise<CodeAction[]> {
  await (await api()).analysisOf(document);
  const position = document.positionAt(spanIn(document, words).start);
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(position, position),
  );
}

const ours = (actions: readonly CodeAction[]) =>
  actions.filter(({ command }) => command?.command.startsWith('noticeAnnotator.')).map(({ title }) => title);

suite('The light bulb', () => {
  teardown(closeAll);

  test('on a mention offers it, and the incident', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.deepEqual(ours(await offered(document, '氏名')), [
      'Add “氏名” to record',
      'Emit record for this incident',
    ]);
  });

  test('anywhere else in the incident offers the incident', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.deepEqual(ours(await offered(document, 'により発覚')), ['Emit record for this incident']);
  });

  test('in other text files offers nothing', async () => {
    const { document } = await show(await writeFile('elsewhere/*.txt', shop));
    assert.deepEqual(ours(await offered(document, '氏名')), []);
  });
});
