import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { CancellationTokenSource, commands, type Uri, workspace, WorkspaceEdit } from 'vscode';
import type { ExportSummary } from '../../src/extension/record-export/export-records-to.ts';
import { exportRecordsTo } from '../../src/extension/record-export/export-records-to.ts';
import { type NoticeRecord, serializeRecord } from '../../src/records/index.ts';
import { answerWith } from './quick-input.ts';
import { closeAll, exists, inWorkspace, readFile, show } from './workbench.ts';

const shop: NoticeRecord = {
  schemaVersion: 1,
  id: 'shop#1',
  source: { notice: 'notices/shop.txt', sha256: '0'.repeat(64), section: { start: 0, end: 9 } },
  organizations: [{ name: '月影文具', role: 'discloser' }],
  exposures: [{ certainty: 'suspected', fields: ['name'] }],
  review: { status: 'draft' },
};
const approved: NoticeRecord = { ...shop, id: 'shop#2', review: { status: 'approved' } };

suite('Export Records', () => {
  teardown(closeAll);

  const run = (...given: unknown[]) =>
    commands.executeCommand<ExportSummary | undefined>('noticeAnnotator.exportRecords', ...given);
  const write = async (path: string, text: string): Promise<Uri> => {
    await workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(text));
    return inWorkspace(path);
  };
  const folderOf = async (...records: string[]): Promise<{ folder: Uri; to: Uri }> => {
    const name = `exported-${randomUUID()}`;
    for (const [index, text] of records.entries()) await write(`${name}/deep/a.${index}.notice.yaml`, text);
    return { folder: inWorkspace(name), to: inWorkspace(`${name}/out`) };
  };

  test('writes the records of a folder as a table that Excel can read', async () => {
    const { folder, to } = await folderOf(serializeRecord(shop), serializeRecord(approved));
    const summary = await run({ format: 'csv', within: [folder], to });
    assert.deepEqual(summary, { exported: 2, failed: 0, remarks: 0 });
    const bytes = await workspace.fs.readFile(to);
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const rows: Record<string, string>[] = parse(Buffer.from(bytes), { columns: true, bom: true });
    assert.deepEqual(
      rows.map(({ id, organizations }) => [id, organizations]),
      [
        ['shop#1', '月影文具 (discloser)'],
        ['shop#2', '月影文具 (discloser)'],
      ],
    );
  });

  test('writes what was edited and is not saved, and leaves out what is no record', async () => {
    const { folder, to } = await folderOf(serializeRecord(shop), 'id: [', serializeRecord(approved));
    const { document } = await show(
      await write(`${folder.path.split('/').at(-1) ?? ''}/deep/a.0.notice.yaml`, serializeRecord(shop)),
    );
    const at = document.getText().indexOf('月影文具');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(at), '新');
    await workspace.applyEdit(edit);
    assert.deepEqual(await run({ format: 'jsonl', within: [folder], to }), {
      exported: 2,
      failed: 1,
      remarks: 0,
    });
    const [first] = (await readFile(to)).split('\n');
    assert.equal((JSON.parse(first ?? '') as NoticeRecord).organizations[0]?.name, '新月影文具');
  });

  test('writes bytes', async () => {
    const { folder, to } = await folderOf(serializeRecord(shop));
    await run({ format: 'parquet', within: [folder], to });
    const file = Uint8Array.from(await workspace.fs.readFile(to)).buffer;
    assert.deepEqual(
      (await parquetReadObjects({ file })).map(({ id }) => id as string),
      ['shop#1'],
    );
  });

  test('keeps to a review status, and counts what a format has no place for', async () => {
    const { folder, to } = await folderOf(serializeRecord(shop), serializeRecord(approved));
    const only = { within: [folder], statuses: ['approved'], to };
    assert.deepEqual(await run({ format: 'jsonl', ...only }), { exported: 1, failed: 0, remarks: 0 });
    assert.deepEqual(await run({ format: 'veris', ...only }), { exported: 0, failed: 1, remarks: 0 });
  });

  test('writes a folder for a tool, with the notice from the workspace', async () => {
    const { folder, to } = await folderOf();
    const name = folder.path.split('/').at(-1) ?? '';
    await write(`${name}/shop.txt`, '😀月影文具より');
    const source = { ...shop.source, notice: `${name}/shop.txt` };
    const evidence = [{ exact: '月影文具', start: 2, end: 6 }];
    const organizations = [{ name: '月影文具', role: 'discloser' as const, evidence }];
    await write(`${name}/shop.1.notice.yaml`, serializeRecord({ ...shop, source, organizations }));
    assert.deepEqual(await run({ format: 'brat', within: [folder], to }), {
      exported: 1,
      failed: 0,
      remarks: 0,
    });
    const [ann, ...others] = await workspace.findFiles(`${name}/out/**/*.ann`);
    assert.ok(ann && others.length === 0);
    assert.match(await readFile(ann), /^T1\torganization_discloser 1 5\t月影文具$/mu);
    assert.ok(await exists(ann.with({ path: ann.path.replace(/ann$/u, 'txt') })));
  });

  test('writes nothing where the user puts the question away', async () => {
    const { folder } = await folderOf(serializeRecord(shop));
    const [summary] = await Promise.all([run(folder, [folder]), answerWith('escape')]);
    assert.equal(summary, undefined);
  });

  test('leaves the file as it was when it is cancelled', async () => {
    const { folder, to } = await folderOf(serializeRecord(shop), serializeRecord(approved));
    const cancelling = new CancellationTokenSource();
    const summary = await exportRecordsTo(
      {
        format: 'jsonl',
        records: await workspace.findFiles(`${folder.path.split('/').at(-1) ?? ''}/**/*.notice.yaml`),
        to,
      },
      {
        log: { warn: () => undefined, info: () => undefined },
        vocabularies: { of: () => Promise.resolve(undefined) },
        reader: {
          read: ({ path }) => {
            cancelling.cancel();
            return Promise.resolve({ value: { path, relative: path, record: shop } });
          },
        },
      },
      { progress: { report: () => undefined }, token: cancelling.token },
    );
    assert.equal(summary, undefined);
    assert.equal(await exists(to), false);
  });
});
