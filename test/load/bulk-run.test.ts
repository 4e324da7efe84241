import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSource, validateRecord } from '../../src/records/index.ts';
import { temporaryFolder, type TemporaryFolder } from '../unit/temporary-folder.ts';

const cli = resolve('dist/cli.js');
const NOTICES = 120;

/** A notice of its own for each number: another shop, another figure, another day. */
const notice = (index: number): string => `2024年5月${(index % 28) + 1}日
株式会社みなと書房${index}号店

個人情報漏えいに関するお知らせ
2024年4月${(index % 28) + 1}日、当社の通販サイトが不正アクセスを受け、お客様${1000 + index}名の氏名、住所、メールアドレスが漏えいした可能性があります。
`;

suite('a run through many notices', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
    for (let index = 0; index < NOTICES; index++) folder.write(`notices/${index}.txt`, notice(index));
  });
  teardown(() => {
    folder.remove();
  });

  const extract = (...argv: string[]) => {
    return spawnSync(process.execPath, [cli, 'extract', ...argv, 'notices'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
  };
  const begin = (...argv: string[]) =>
    spawn(process.execPath, [cli, 'extract', ...argv, 'notices'], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  /** All files below a folder with what they hold, but for the reports: a time stands in them. */
  const filesIn = (name: string) =>
    new Map(
      readdirSync(join(folder.path, name), { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile() && !file.name.startsWith('report.'))
        .map((file) => join(file.parentPath, file.name))
        .sort()
        .map((file) => [file.slice(join(folder.path, name).length), readFileSync(file, 'utf8')]),
    );
  const report = (name: string) =>
    JSON.parse(readFileSync(join(folder.path, name, '.notice-annotator/report.json'), 'utf8')) as {
      notices: { done: number; known: number; failed: number };
      records: Record<string, number>;
    };

  test('leaves the same files, byte for byte, whatever the number of workers', () => {
    assert.equal(extract('--out', 'one', '--workers', '1').status, 0);
    assert.equal(extract('--out', 'three', '--workers', '3').status, 0);
    const files = filesIn('one');
    assert.equal(files.size, NOTICES + 1, 'a record each, and the journal');
    assert.deepEqual(filesIn('three'), files);
  });

  test('prints the same, in the order of the notices, whatever the number of workers', () => {
    const alone = extract('--format', 'jsonl');
    assert.equal(alone.stdout.split('\n').length - 1, NOTICES);
    assert.equal(extract('--format', 'jsonl', '--workers', '3').stdout, alone.stdout);
    const documents = extract('--workers', '2').stdout.split(/^---\n/mu);
    assert.deepEqual(
      [documents.length, documents.filter((text) => validateRecord(text).length > 0)],
      [NOTICES, []],
    );
  });

  test('does again what has changed, and nothing else', () => {
    extract('--out', 'records');
    assert.deepEqual(report('records').notices, { done: NOTICES, known: 0, failed: 0 });
    folder.write('notices/5.txt', notice(5).replace('1005名', '1105名'));
    rmSync(join(folder.path, 'records/9.1.notice.yaml'));
    const { stdout } = extract('--out', 'records');
    assert.equal(stdout, 'updated records/5.1.notice.yaml\ncreated records/9.1.notice.yaml\n');
    assert.deepEqual(report('records').notices, { done: NOTICES, known: NOTICES - 2, failed: 0 });
    extract('--out', 'afresh');
    assert.deepEqual(filesIn('records'), filesIn('afresh'));
  });

  test('says in a trial what it would do, and writes nothing', () => {
    extract('--out', 'records');
    folder.write('notices/5.txt', notice(5).replace('1005名', '1105名'));
    const before = filesIn('records');
    assert.equal(
      extract('--out', 'records', '--dry-run').stdout,
      'would be updated records/5.1.notice.yaml\n',
    );
    assert.deepEqual(filesIn('records'), before);
    const { stdout } = extract('--out', 'elsewhere', '--dry-run');
    assert.equal(stdout.split('\n').length - 1, NOTICES);
    assert.ok(!readdirSync(folder.path).includes('elsewhere'));
  });

  test('loses nothing and leaves nothing torn when it is killed, and goes on from there', async () => {
    extract('--out', 'whole');
    // Killed several times, each time somewhere else.
    for (const records of [1, 15, 60]) {
      const run = begin('--out', 'records', '--workers', '2');
      let seen = '';
      run.stdout.on('data', (chunk: Buffer) => {
        seen += chunk.toString();
        if (seen.split('\n').length > records) run.kill('SIGKILL');
      });
      await once(run, 'close');
      for (const [file, text] of filesIn('records')) {
        if (file.endsWith('.notice.yaml')) assert.deepEqual(validateRecord(text), [], file);
      }
    }
    const journal = filesIn('records').get('/.notice-annotator/journal.jsonl') ?? '';
    assert.ok(journal.split('\n').length > 50, 'most of it was done');
    extract('--out', 'records');
    assert.ok(report('records').notices.known > 50);
    assert.deepEqual(filesIn('records'), filesIn('whole'));
  });

  test('ends within a second when it is interrupted, and says how to go on', async () => {
    const run = begin('--out', 'records', '--workers', '2');
    let stderr = '';
    run.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    await once(run.stdout, 'data');
    const before = performance.now();
    run.kill('SIGINT');
    const [code] = (await once(run, 'close')) as [number];
    assert.ok(performance.now() - before < 1000);
    assert.equal(code, 1);
    assert.match(stderr, /cancelled, the same command goes on from here/);
    for (const [file, text] of filesIn('records')) {
      if (file.endsWith('.notice.yaml')) assert.ok(readSource(text), file);
    }
    extract('--out', 'records');
    extract('--out', 'whole');
    assert.deepEqual(filesIn('records'), filesIn('whole'));
  });
});
