import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CancellationTokenSource, commands, extensions, window, workspace } from 'vscode';
import { join } from 'node:path';
import type { RunReport } from '../../src/corpus/report/run-report.ts';
import { extractRecordsIn } from '../../src/extension/folder-extraction/extract-records-in.ts';
import { validateRecord } from '../../src/records/index.ts';
import { digest, shop } from './notices.ts';
import { closeAll, exists, inWorkspace, readFile, show } from './workbench.ts';

const extract = (folder: string) =>
  commands.executeCommand<RunReport | undefined>('noticeAnnotator.extractFolder', inWorkspace(folder));

suite('Extract Records from Folder', () => {
  teardown(closeAll);

  const newFolder = () => `batch-${randomUUID()}`;
  const write = async (path: string, text: string) => {
    await workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(text));
  };

  test('writes a valid record for each incident of each *.txt and *.md', async () => {
    const folder = newFolder();
    await write(`${folder}/a-${folder}.txt`, shop);
    await write(`${folder}/deep/b-${folder}.md`, digest);
    await write(`${folder}/c-${folder}.csv`, shop);
    const report = await extract(folder);
    assert.deepEqual(report?.notices, { done: 2, known: 0, failed: 0 });
    assert.deepEqual(report.records, { created: 3, updated: 0, unchanged: 0, suggested: 0 });
    for (const name of [`a-${folder}.1`, `b-${folder}.1`, `b-${folder}.2`]) {
      assert.deepEqual(validateRecord(await readFile(inWorkspace(`records/${name}.notice.yaml`))), []);
    }
    const again = await extract(folder);
    assert.deepEqual(again?.notices, { done: 2, known: 2, failed: 0 });
    assert.equal(again.records.unchanged, 3);
  });

  test('leaves a record alone that cannot be read, and does the rest', async () => {
    const folder = newFolder();
    await write(`${folder}/a-${folder}.txt`, shop);
    await write(`${folder}/b-${folder}.txt`, shop);
    await write(`records/a-${folder}.1.notice.yaml`, 'id: [');
    const report = await extract(folder);
    assert.deepEqual(report?.notices, { done: 1, known: 0, failed: 1 });
    assert.deepEqual(
      report.failures.items.map(({ path, code }) => `${path}: ${code}`),
      [`records/a-${folder}.1.notice.yaml: bad-record`],
    );
    assert.equal(await readFile(inWorkspace(`records/a-${folder}.1.notice.yaml`)), 'id: [');
  });

  test('names a file that is no text, and does the rest', async () => {
    const folder = newFolder();
    await workspace.fs.writeFile(inWorkspace(`${folder}/a.txt`), new Uint8Array([0, 1, 2, 0xff]));
    await write(`${folder}/b-${folder}.txt`, shop);
    assert.deepEqual((await extract(folder))?.notices, { done: 1, known: 0, failed: 1 });
  });

  test('finds nothing to do in a folder without notices', async () => {
    const folder = newFolder();
    await write(`${folder}/a.csv`, shop);
    assert.equal(await extract(folder), undefined);
  });

  test('leaves a record alone that is open with unsaved changes, and says so', async () => {
    const folder = newFolder();
    await write(`${folder}/a-${folder}.txt`, shop);
    await extract(folder);
    const record = inWorkspace(`records/a-${folder}.1.notice.yaml`);
    const before = await readFile(record);
    const editor = await show(record);
    await editor.edit((edit) => {
      edit.insert(editor.document.positionAt(0), '# 確認中\n');
    });
    await write(`${folder}/a-${folder}.txt`, shop.replace(/[0-9],[0-9]{3}/u, '9,999'));
    const report = await extract(folder);
    assert.deepEqual(
      report?.failures.items.map(({ code }) => code),
      ['unwritable'],
    );
    assert.equal(readFileSync(record.fsPath, 'utf8'), before);
    assert.match(editor.document.getText(), /^# 確認中\n/);
  });

  test('keeps notices of one name apart, as Emit Record does', async () => {
    const folder = newFolder();
    await write(`${folder}/2023/a-${folder}.txt`, shop);
    await write(`${folder}/2024/a-${folder}.txt`, shop);
    assert.deepEqual((await extract(folder))?.notices, { done: 2, known: 0, failed: 0 });
    assert.match(await readFile(inWorkspace(`records/a-${folder}.1.notice.yaml`)), /notice: .*\/2023\/a-/);
    assert.match(
      await readFile(inWorkspace(`records/${folder}/2024/a-${folder}.1.notice.yaml`)),
      /notice: .*\/2024\/a-/,
    );
    assert.deepEqual((await extract(folder))?.notices, { done: 2, known: 2, failed: 0 });
  });

  test('shows the report at the end', async () => {
    const folder = newFolder();
    await write(`${folder}/a-${folder}.txt`, shop);
    await extract(folder);
    const label = window.tabGroups.activeTabGroup.activeTab?.label ?? '';
    assert.match(label, /report\.md/);
    assert.match(await readFile(inWorkspace('records/.notice-annotator/report.md')), /^# /);
  });

  test('stops when cancelled, and keeps what is done', async () => {
    const folder = newFolder();
    for (let number = 100; number < 300; number++) await write(`${folder}/${number}-${folder}.txt`, shop);
    const cancel = new CancellationTokenSource();
    const dist = join(
      extensions.getExtension('notice-annotator.notice-annotator')?.extensionPath ?? '',
      'dist',
    );
    const log = window.createOutputChannel('cancelled', { log: true });
    const deps = { dist, log, vocabularies: { of: () => Promise.resolve(undefined) } };
    const progress = {
      report: ({ message }: { message?: string }) => {
        if (message?.startsWith('100/')) cancel.cancel();
      },
    };
    const begun = await extractRecordsIn(inWorkspace(folder), deps, { progress, token: cancel.token });
    assert.ok(begun?.report.cancelled);
    assert.equal(begun.report.notices.done, 100);
    assert.ok(await exists(inWorkspace(`records/100-${folder}.1.notice.yaml`)));
    assert.ok(!(await exists(inWorkspace(`records/299-${folder}.1.notice.yaml`))));
    const { token } = new CancellationTokenSource();
    const rest = await extractRecordsIn(inWorkspace(folder), deps, { progress, token });
    assert.deepEqual(rest?.report.notices, { done: 200, known: 100, failed: 0 });
  });
});
