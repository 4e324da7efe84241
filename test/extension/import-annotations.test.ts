import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { commands, type Uri, workspace } from 'vscode';
import type { ImportSummary } from '../../src/extension/annotation-import/import-annotations-into.ts';
import { type NoticeRecord, serializeRecord } from '../../src/records/index.ts';
import { answerWith } from './quick-input.ts';
import { closeAll, exists, inWorkspace, readFile, show, writeFile } from './workbench.ts';

const notice = '😀月影文具は、会員名簿に不正アクセスがあり、会員30名の氏名が漏えいしたと公表した。\n';

/** A label of doccano, whose offsets count code points. */
const on = (words: string, name: string) => {
  const start = Array.from(notice.slice(0, notice.indexOf(words))).length;
  return [start, start + Array.from(words).length, name];
};

interface Line {
  readonly label: unknown[][];
}

suite('Import Annotations', () => {
  teardown(closeAll);

  const run = (given?: unknown) =>
    commands.executeCommand<ImportSummary | undefined>('noticeAnnotator.importAnnotations', given);

  /** A notice with its record, and what doccano gives back of it when a person has changed the labels. */
  async function changed(
    change: (labels: unknown[][]) => unknown[][],
    review: NoticeRecord['review'] = { status: 'draft' },
  ): Promise<{ record: Uri; from: Uri[]; text: string }> {
    const folder = `imported-${randomUUID()}`;
    await writeFile(`${folder}/shop.txt`, notice);
    const quote = (exact: string) => {
      const start = notice.indexOf(exact);
      return { exact, start, end: start + exact.length };
    };
    const text = serializeRecord({
      schemaVersion: 1,
      id: 'shop#1',
      source: {
        notice: `${folder}/shop.txt`,
        sha256: '0'.repeat(64),
        section: { start: 0, end: notice.length },
      },
      organizations: [
        {
          name: '月影文具',
          role: 'discloser',
          evidence: [{ ...quote('月影文具'), read: '月影文具 discloser' }],
        },
      ],
      exposures: [
        {
          certainty: 'confirmed',
          fields: ['name'],
          evidence: { fields: { name: [{ ...quote('氏名'), read: 'name' }] } },
        },
      ],
      review,
    });
    const record = await writeFile(`${folder}/shop.1.notice.yaml`, text);
    const to = inWorkspace(`${folder}/project.jsonl`);
    await commands.executeCommand('noticeAnnotator.exportRecords', {
      format: 'doccano',
      within: [record],
      to,
    });
    const line = JSON.parse(await readFile(to)) as Line;
    await workspace.fs.writeFile(to, Buffer.from(JSON.stringify({ ...line, label: change(line.label) })));
    return { record, from: [to], text };
  }

  const summary = (given: Partial<ImportSummary['records']>, failed = 0): ImportSummary => ({
    records: { created: 0, updated: 0, unchanged: 0, suggested: 0, ...given },
    failed,
    remarks: 0,
    cancelled: false,
  });

  test('does to a record what a person did in the tool', async () => {
    const { record, from } = await changed((labels) => [...labels, on('30名', 'count_people')]);
    assert.deepEqual(await run({ format: 'doccano', from, accept: false }), summary({ updated: 1 }));
    const text = await readFile(record);
    assert.match(text, /value: 30\n +unit: people/u);
    assert.match(text, /status: in-review/u);
  });

  test('changes an open record, so that one undo takes it back', async () => {
    const { record, from, text } = await changed((labels) => [
      ...labels,
      on('不正アクセス', 'cause_malware'),
    ]);
    const { document } = await show(record);
    await run({ format: 'doccano', from, accept: false });
    assert.match(document.getText(), /code: malware/u);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  test('suggests where the review is closed, and counts what does not come in', async () => {
    const { record, from, text } = await changed(
      (labels) => [...labels, on('30名', 'count_people'), [1, 9000, 'service'], on('会員', 'PERSON')],
      { status: 'approved' },
    );
    assert.deepEqual(await run({ format: 'doccano', from, accept: true }), summary({ suggested: 1 }, 2));
    assert.equal(await readFile(record), text);
    const suggested = record.with({ path: record.path.replace('.notice.yaml', '.suggested.yaml') });
    assert.match(await readFile(suggested), /value: 30\n/u);
  });

  test('makes a record that is gone, in the folder of the records', async () => {
    const { record, from, text } = await changed((labels) => labels);
    await workspace.fs.delete(record);
    assert.deepEqual(await run({ format: 'doccano', from, accept: false }), summary({ created: 1 }));
    const [made, ...others] = await workspace.findFiles(
      `**/${record.path.split('/').at(-2) ?? ''}/*.notice.yaml`,
    );
    assert.ok(made && others.length === 0);
    assert.match(made.path, /\/records\/imported-/u);
    assert.equal(await readFile(made), text);
    await workspace.fs.delete(made);
  });

  test('does nothing where the user puts the question away', async () => {
    const { record, text } = await changed((labels) => labels.slice(1));
    const [nothing] = await Promise.all([run(), answerWith('accept', 'escape')]);
    assert.equal(nothing, undefined);
    assert.ok(await exists(record));
    assert.equal(await readFile(record), text);
  });
});
