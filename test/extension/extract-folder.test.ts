import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { CancellationTokenSource, commands, window, workspace } from 'vscode';
import { createAnalyzer } from '../../src/analysis/index.ts';
import {
  type ExtractionSummary,
  extractRecordsIn,
} from '../../src/extension/record-files/extract-records-in.ts';
import { validateRecord } from '../../src/records/index.ts';
import { digest, shop } from './notices.ts';
import { closeAll, exists, inWorkspace, readFile } from './workbench.ts';

const analyze = createAnalyzer();

const extract = (folder: string) =>
  commands.executeCommand<ExtractionSummary>('noticeAnnotator.extractFolder', inWorkspace(folder));

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
    const summary = await extract(folder);
    assert.deepEqual(summary, { notices: 2, written: 3, unchanged: 0, failed: 0, cancelled: false });
    for (const name of [`a-${folder}.1`, `b-${folder}.1`, `b-${folder}.2`]) {
      assert.deepEqual(validateRecord(await readFile(inWorkspace(`records/${name}.notice.yaml`))), []);
    }
    assert.deepEqual(await extract(folder), { ...summary, written: 0, unchanged: 3 });
  });

  test('leaves a record alone that cannot be read, and does the rest', async () => {
    const folder = newFolder();
    await write(`${folder}/a-${folder}.txt`, shop);
    await write(`${folder}/b-${folder}.txt`, shop);
    await write(`records/a-${folder}.1.notice.yaml`, 'id: [');
    const summary = await extract(folder);
    assert.deepEqual(summary, { notices: 2, written: 1, unchanged: 0, failed: 1, cancelled: false });
    assert.equal(await readFile(inWorkspace(`records/a-${folder}.1.notice.yaml`)), 'id: [');
  });

  test('names a file that is no text, and does the rest', async () => {
    const folder = newFolder();
    await workspace.fs.writeFile(inWorkspace(`${folder}/a.txt`), new Uint8Array([0, 1, 2, 0xff]));
    await write(`${folder}/b-${folder}.txt`, shop);
    const { notices, written, failed } = await extract(folder);
    assert.deepEqual({ notices, written, failed }, { notices: 1, written: 1, failed: 1 });
  });

  test('finds nothing to do in a folder without notices', async () => {
    const folder = newFolder();
    await write(`${folder}/a.csv`, shop);
    assert.deepEqual(await extract(folder), {
      notices: 0,
      written: 0,
      unchanged: 0,
      failed: 0,
      cancelled: false,
    });
  });

  test('stops when cancelled, and keeps what is done', async () => {
    const folder = newFolder();
    for (let number = 100; number < 300; number++) await write(`${folder}/${number}-${folder}.txt`, shop);
    const cancel = new CancellationTokenSource();
    const { notices, written, cancelled } = await extractRecordsIn(inWorkspace(folder), {
      analyst: { analyse: (text) => Promise.resolve(analyze(text)) },
      log: window.createOutputChannel('cancelled', { log: true }),
      vocabularies: { of: () => Promise.resolve(undefined) },
      progress: {
        report: ({ message }) => {
          if (message?.startsWith('100/')) cancel.cancel();
        },
      },
      token: cancel.token,
    });
    assert.ok(cancelled);
    assert.deepEqual([notices, written], [100, 100]);
    assert.ok(!(await exists(inWorkspace(`records/299-${folder}.1.notice.yaml`))));
  });
});
