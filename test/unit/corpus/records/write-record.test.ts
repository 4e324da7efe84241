import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { recordFile } from '../../../../src/corpus/records/record-file.ts';
import { writeRecord } from '../../../../src/corpus/records/write-record.ts';
import type { NoticeRecord } from '../../../../src/records/index.ts';
import { temporaryFolder, type TemporaryFolder } from '../../temporary-folder.ts';

const record = (notice: string, name = 'みなと書房'): NoticeRecord => ({
  schemaVersion: 1,
  id: 'a#1',
  source: { notice, sha256: 'a1'.repeat(32), section: { start: 0, end: 5 } },
  organizations: [
    { name, role: 'discloser', evidence: [{ exact: name, start: 0, end: 5, read: `${name} discloser` }] },
  ],
  exposures: [],
  review: { status: 'draft' },
});

suite('write records to a folder', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });

  const read = (file: string): string => readFileSync(join(folder.path, file), 'utf8');

  /** Writes one record of a notice, and tells what became of it. */
  async function write(notice: string, relative = notice, made = record(notice)): Promise<string> {
    const result = await writeRecord(`records/${recordFile(relative, 0)}`, made, { folder: folder.path });
    return 'value' in result
      ? `${result.value.outcome} ${result.value.path}`
      : `${result.failure.path}: ${result.failure.code}: ${result.failure.message}`;
  }

  test('creates a record below the folder, where its notice lies below its own', async () => {
    assert.equal(await write('notices/2024/a.txt', '2024/a.txt'), 'created records/2024/a.1.notice.yaml');
    assert.match(read('records/2024/a.1.notice.yaml'), /name: みなと書房/);
  });

  test('does not touch a record that would stay the same', async () => {
    await write('a.txt');
    const file = join(folder.path, 'records/a.1.notice.yaml');
    utimesSync(file, 1, 1);
    const before = read('records/a.1.notice.yaml');
    assert.equal(await write('a.txt'), 'unchanged records/a.1.notice.yaml');
    assert.equal(read('records/a.1.notice.yaml'), before);
    assert.equal(statSync(file).mtimeMs, 1000);
  });

  test('updates what the machine wrote, and keeps what a person did', async () => {
    await write('a.txt');
    const remark = '# 第二報を待つ\n';
    folder.write(
      'records/a.1.notice.yaml',
      remark + read('records/a.1.notice.yaml').replace('status: draft', 'status: in-review'),
    );
    assert.equal(
      await write('a.txt', 'a.txt', record('a.txt', 'しおかぜ商店')),
      'updated records/a.1.notice.yaml',
    );
    const text = read('records/a.1.notice.yaml');
    assert.ok(text.startsWith(remark));
    assert.match(text, /status: in-review/);
    assert.match(text, /name: しおかぜ商店/);
    assert.doesNotMatch(text, /みなと書房/);
  });

  for (const status of ['approved', 'rejected']) {
    test(`leaves a record that is ${status} as it is, and puts a suggestion beside it`, async () => {
      await write('a.txt');
      const reviewed = read('records/a.1.notice.yaml').replace('status: draft', `status: ${status}`);
      folder.write('records/a.1.notice.yaml', reviewed);
      assert.equal(await write('a.txt'), 'unchanged records/a.1.notice.yaml');
      const later = record('a.txt', 'しおかぜ商店');
      assert.equal(await write('a.txt', 'a.txt', later), 'suggested records/a.1.suggested.yaml');
      assert.equal(read('records/a.1.notice.yaml'), reviewed);
      assert.match(read('records/a.1.suggested.yaml'), /name: しおかぜ商店/);
      assert.equal(await write('a.txt'), 'unchanged records/a.1.notice.yaml');
      assert.deepEqual(
        readdirSync(join(folder.path, 'records')),
        ['a.1.notice.yaml'],
        'nothing is left to suggest',
      );
    });
  }

  const untouchable: [why: string, content: string | Uint8Array, failure: RegExp][] = [
    ['a record that is no YAML', 'id: "never closed\n', /^records\/a\.1\.notice\.yaml: bad-record: .*line 1/],
    ['a file that is no record', '- just\n- a list\n', /: bad-record: /],
    ['an empty file', '', /: bad-record: /],
    ['a binary file', Uint8Array.of(1, 0, 2), /: not-text: /],
    [
      "another notice's record",
      'source: {notice: 2023/a.txt}\n',
      /: name-taken: .*another notice, 2023\/a\.txt/,
    ],
  ];
  for (const [why, content, failure] of untouchable) {
    test(`leaves ${why} as it is, and says so`, async () => {
      const file = folder.write('records/a.1.notice.yaml', content);
      assert.match(await write('2024/a.txt', 'a.txt'), failure);
      assert.deepEqual(readFileSync(file), Buffer.from(content));
    });
  }

  test('takes one notice, named from two folders, for one', async () => {
    await write('a.txt');
    assert.equal(await write('notices/a.txt', 'a.txt'), 'updated records/a.1.notice.yaml');
  });

  test('fails where the folder is none, and leaves what is there', async () => {
    folder.write('records', 'a file');
    assert.match(await write('a.txt'), /^records\/a\.1\.notice\.yaml: unreadable: /);
    assert.equal(read('records'), 'a file');
  });
});
