import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, type Uri, window, workspace } from 'vscode';
import type { TreeNode } from '../../src/extension/views/tree-node.ts';
import { shop } from './notices.ts';
import { api, closeAll, eventually, show, writeFile } from './workbench.ts';

const run = <Result>(command: string, ...args: unknown[]) =>
  commands.executeCommand<Result>(`noticeAnnotator.${command}`, ...args);

/** A node, or what is in it, that stands for a file. */
function rowOf(rows: readonly TreeNode[], uri: Uri): TreeNode | undefined {
  for (const row of rows) {
    const found =
      row.uri?.toString() === uri.toString() && !row.children ? row : rowOf(row.children ?? [], uri);
    if (found) return found;
  }
  return undefined;
}

suite('The side bar', () => {
  teardown(closeAll);

  async function emitted(): Promise<{ notice: Uri; record: Uri }> {
    const notice = await writeFile('notices/*.notice.txt', shop);
    await show(notice);
    return { notice, record: await run<Uri>('emitRecord', { uri: notice, incident: 0 }) };
  }

  test('lists the incidents of an open notice before they have a record, and emits it', async () => {
    const { analysisOf, rowsOf } = await api();
    const notice = await writeFile('notices/*.notice.txt', shop);
    const { document } = await show(notice);
    await analysisOf(document);
    const row = rowOf(await rowsOf('incidents'), notice) ?? assert.fail('the incident is not listed');
    assert.equal(row.description, 'no record yet');
    const record = await run<Uri>('emitRecord', row);
    const recorded = await eventually('the record is listed', async () =>
      rowOf(await rowsOf('incidents'), record),
    );
    assert.match(recorded.description ?? '', /^Draft 0\/\d+$/u);
    assert.equal(rowOf(await rowsOf('incidents'), notice), undefined);
  });

  test('tells what a record lacks', async () => {
    const { rowsOf } = await api();
    const record = await writeFile('records/*.1.notice.yaml', 'organizations: []\nexposures: []\n');
    const row = await eventually('the record is listed', async () =>
      rowOf(await rowsOf('incidents'), record),
    );
    assert.match(row.description ?? '', /errors · no organization · no count$/u);
  });

  test('the queue has what waits for review; what is finished is folded', async () => {
    const { rowsOf } = await api();
    const { record } = await emitted();
    const groupOf = async () => (await rowsOf('reviewQueue')).find((group) => rowOf([group], record));
    assert.equal((await eventually('the record is queued', groupOf)).label, 'Draft');
    await run('nextValue', record);
    await run('acceptValue');
    await eventually('it is in review', async () => (await groupOf())?.label === 'In review' || undefined);
    const configuration = workspace.getConfiguration('noticeAnnotator');
    await configuration.update('reviewer', 'M. Hara', ConfigurationTarget.Global);
    await run('setReviewStatus', record, 'rejected');
    await configuration.update('reviewer', undefined, ConfigurationTarget.Global);
    const finished = await eventually('it is finished', async () => {
      const group = await groupOf();
      return group?.label === 'Rejected' ? group : undefined;
    });
    assert.equal(finished.collapsed, true);
  });

  test('a row opens its record at the next value', async () => {
    const { rowsOf } = await api();
    const { record } = await emitted();
    await commands.executeCommand('workbench.action.closeAllEditors');
    const { command } = (await eventually('the record is queued', async () =>
      rowOf(await rowsOf('reviewQueue'), record),
    )) as Required<TreeNode>;
    await commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    assert.equal(window.activeTextEditor?.document.uri.toString(), record.toString());
    assert.equal(window.activeTextEditor.document.getText(window.activeTextEditor.selection), '2024-03-27');
  });
});
