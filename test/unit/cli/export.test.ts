import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeRecord } from '../../../src/records/index.ts';
import { awkward, bare, minato } from '../exports/records.ts';
import { temporaryFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { runInProcess } from './run-in-process.ts';

suite('export', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
    folder.write('records/minato.1.notice.yaml', serializeRecord(minato));
    folder.write('records/deep/tsuki.1.notice.yaml', serializeRecord(awkward));
    folder.write('records/bare.1.notice.yaml', serializeRecord(bare));
  });
  teardown(() => {
    folder.remove();
  });
  const run = (...argv: string[]) => runInProcess(['export', ...argv], { folder: folder.path });
  const read = (file: string) => readFileSync(join(folder.path, file), 'utf8');
  const idsIn = (lines: string) =>
    lines
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);

  test('prints the records of a folder in the order of their files', async () => {
    const { code, stdout, stderr } = await run('--format', 'jsonl', 'records');
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(idsIn(stdout), ['bare#1', 'tsuki,"1"#1', 'minato#1']);
  });

  test('writes a file of the same, and nothing else', async () => {
    const { stdout } = await run('--format', 'csv', 'records');
    assert.deepEqual(await run('--format', 'csv', '--out', 'tables/all.csv', 'records'), {
      code: 0,
      stdout: '',
      stderr: '',
    });
    assert.equal(read('tables/all.csv'), stdout);
    assert.deepEqual(readdirSync(join(folder.path, 'tables')), ['all.csv']);
  });

  test('writes a file of bytes', async () => {
    const { code } = await run('--format', 'parquet', '--out', 'all.parquet', 'records');
    assert.equal(code, 0);
    assert.match(readFileSync(join(folder.path, 'all.parquet'), 'latin1'), /^PAR1.*PAR1$/su);
  });

  test('takes globs and single files, each record once', async () => {
    const { stdout } = await run('--format', 'jsonl', 'records/minato.1.notice.yaml', 'records/m*.yaml');
    assert.deepEqual(idsIn(stdout), ['minato#1']);
  });

  test('keeps to the review statuses asked for', async () => {
    const { stdout } = await run('--format', 'jsonl', '--status', 'approved, in-review', 'records');
    assert.deepEqual(idsIn(stdout), ['bare#1', 'minato#1']);
  });

  test('begins a table with a byte order mark where it is asked for', async () => {
    assert.match(
      (await run('--format', 'populations-csv', '--bom', 'records')).stdout,
      /^\uFEFFid,population,/u,
    );
    assert.match((await run('--format', 'populations-csv', 'records')).stdout, /^id,population,/u);
  });

  test('names records that cannot be read, and goes on', async () => {
    folder.write('records/a.1.notice.yaml', serializeRecord(bare).replace('in-review', 'done'));
    folder.write('records/b.1.notice.yaml', 'id: "never closed\n');
    folder.write('records/c.1.notice.yaml', Uint8Array.of(1, 0, 2));
    const { code, stdout, stderr } = await run('--format', 'jsonl', 'records', 'gone.notice.yaml');
    assert.equal(code, 1);
    assert.equal(idsIn(stdout).length, 3);
    const named = stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': ', 2).join(': '));
    assert.deepEqual(named, [
      'records/a.1.notice.yaml: bad-record',
      'records/b.1.notice.yaml: bad-record',
      'records/c.1.notice.yaml: not-text',
      'gone.notice.yaml: not-found',
    ]);
    assert.match(stderr, /line 7, column 18: review\.status: 'done' is not a review status/);
  });

  test('names what a format has no place for, and goes on', async () => {
    const { code, stdout, stderr } = await run('--format', 'veris', 'records/minato.1.notice.yaml');
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
    assert.match(stderr, /^records\/minato\.1\.notice\.yaml: note: No place in VERIS: [^\n]+\n$/u);
  });

  test('fails where a format has no place for a record', async () => {
    const { code, stdout, stderr } = await run('--format', 'veris', 'records/bare.1.notice.yaml');
    assert.deepEqual([code, stdout], [1, '[]\n']);
    assert.match(stderr, /^records\/bare\.1\.notice\.yaml: left-out: VERIS demands the year/u);
  });

  test('takes codes of the vocabulary', async () => {
    folder.write('records/own.1.notice.yaml', serializeRecord({ ...bare, causes: [{ code: 'typhoon' }] }));
    assert.equal((await run('--format', 'csv', 'records')).code, 1);
    folder.write('.notices/vocabulary.yaml', 'schemaVersion: 1\ncauses:\n  - {code: typhoon, ja: 台風}\n');
    const { code, stderr } = await run('--format', 'csv', 'records');
    assert.deepEqual([code, stderr], [0, '']);
  });

  test('says why a file cannot be written, and leaves what is there', async () => {
    folder.write('taken/full.txt', 'x');
    const { code, stderr } = await run('--format', 'csv', '--out', 'taken', 'records');
    assert.equal(code, 1);
    assert.match(stderr, /^taken: unwritable: /);
    assert.ok(existsSync(join(folder.path, 'taken/full.txt')));
    assert.deepEqual(readdirSync(folder.path).sort(), ['records', 'taken']);
  });

  test('writes a folder for a tool, with the notices below the folder that is named', async () => {
    folder.write('corpus/minato.txt', 'お詫びみなと書房');
    const around = ['records/minato.1.notice.yaml', 'records/bare.1.notice.yaml'];
    const { code, stderr } = await run('--format', 'brat', '--notices', 'corpus', '--out', 'brat', ...around);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^records\/bare\.1\.notice\.yaml: left-out: Its notice is not found: notices\/bare\.txt$/m,
    );
    assert.deepEqual(readdirSync(join(folder.path, 'brat')).sort(), [
      'annotation.conf',
      'minato.1.ann',
      'minato.1.exported.yaml',
      'minato.1.txt',
    ]);
    assert.match(read('brat/minato.1.ann'), /^T1\torganization_discloser 3 8\tみなと書房$/m);
  });

  test('writes no record over another of the same file name', async () => {
    folder.write('notices/minato.txt', 'お詫びみなと書房');
    folder.write('other/minato.1.notice.yaml', serializeRecord({ ...minato, id: 'other#1' }));
    const both = ['records/minato.1.notice.yaml', 'other/minato.1.notice.yaml'];
    const { code, stderr } = await run('--format', 'brat', '--out', 'brat', ...both);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^other\/minato\.1\.notice\.yaml: left-out: .* of records\/minato\.1\.notice\.yaml\./m,
    );
    assert.match(read('brat/minato.1.exported.yaml'), /^id: minato#1$/m);
  });

  const wrong: [argv: string[], why: RegExp][] = [
    [['records'], /--format must be one of csv, populations-csv, jsonl/],
    [['--format', 'xml', 'records'], /--format must be one of/],
    [['--format', 'parquet', 'records'], /--format parquet needs --out/],
    [['--format', 'brat', 'records'], /--format brat needs --out/],
    [['--format', 'csv'], /No record/],
    [['--format', 'csv', '--status', 'done', 'records'], /--status must be one of draft, in-review/],
    [['--format', 'jsonl', '--bom', 'records'], /--bom is for CSV/],
  ];
  for (const [argv, why] of wrong) {
    test(`refuses ${argv.join(' ')}`, async () => {
      const { code, stderr } = await run(...argv);
      assert.equal(code, 2);
      assert.match(stderr, why);
    });
  }
});
