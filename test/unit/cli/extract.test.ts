import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeRecord } from '../../../src/records/index.ts';
import { temporaryFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { runInProcess } from './run-in-process.ts';

const notice = (name: string, people: string): string => `2024年5月2日
お客様各位
株式会社${name}

不正アクセスによる個人情報漏えいに関するお知らせ

2024年4月20日、当社が運営する通販サイト「${name}オンライン」が第三者による不正アクセスを受け、お客様の個人情報が漏えいした可能性があることが判明いたしました。

漏えいした可能性のある情報
・対象：お客様${people}名
・項目：氏名、住所、メールアドレス
`;
const AOBA = notice('あおば書店', '1,204');
const SHIOKAZE = notice('しおかぜ商店', '88');

suite('extract', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
    folder.write('notices/2023/a.txt', AOBA);
    folder.write('notices/2024/a.txt', SHIOKAZE);
  });
  teardown(() => {
    folder.remove();
  });
  const extract = (...argv: string[]) => runInProcess(['extract', ...argv], { folder: folder.path });
  const validate = (...argv: string[]) => runInProcess(['validate', ...argv], { folder: folder.path });

  test('prints a valid record an incident as YAML documents', async () => {
    const { code, stdout, stderr } = await extract('notices');
    assert.deepEqual([code, stderr], [0, '']);
    const documents = stdout.split(/^---\n/m);
    assert.equal(documents.length, 2);
    for (const [index, document] of documents.entries())
      folder.write(`records/${index}.notice.yaml`, document);
    assert.deepEqual(await validate('records'), { code: 0, stdout: '', stderr: '' });
    assert.match(stdout, /notice: notices\/2023\/a\.txt/);
  });

  test('warns of what cannot be right in a notice, beside the record', async () => {
    folder.write('b.txt', AOBA.replace('4月20日', '4月20日（月）'));
    const { code, stdout, stderr } = await extract('b.txt');
    assert.equal(code, 0);
    assert.match(stdout, /date: 2024-04-20/);
    assert.equal(stderr, 'b.txt:7:12: warning: weekday-mismatch: 2024-04-20 is 土曜日, not 月曜日\n');
  });

  test('prints JSON Lines with evidence that quotes the notice', async () => {
    const { stdout } = await extract('--format', 'jsonl', './notices/2023/a.txt');
    const record = JSON.parse(stdout) as NoticeRecord;
    assert.equal(record.source.notice, './notices/2023/a.txt');
    const [count] = [...(record.totals ?? []), ...record.exposures.flatMap(({ counts = [] }) => counts)];
    assert.deepEqual([count?.value, count?.unit], [1204, 'people']);
    const [quote] = count?.evidence ?? [];
    assert.equal(AOBA.slice(quote?.start, quote?.end), quote?.exact);
    assert.deepEqual(record.exposures[0]?.fields, ['name', 'address', 'email']);
  });

  test('prints a table with a row an incident', async () => {
    const { stdout } = await extract('--format', 'csv', 'notices');
    const [head, ...rows] = stdout.split('\r\n').slice(0, -1);
    assert.match(head ?? '', /^id,notice,/);
    assert.equal(rows.length, 2);
    assert.match(rows[1] ?? '', /^a#1,notices\/2024\/a\.txt,.*しおかぜ商店.*,name; address; email,/);
  });

  test('is a filter too: records in input order, past a bad line', async () => {
    const lines = [AOBA, undefined, SHIOKAZE].map((text) => JSON.stringify({ path: 'p', text }));
    const { code, stdout, stderr } = await runInProcess(['extract', '--input', 'jsonl'], {
      stdin: lines.join('\n'),
    });
    assert.equal(code, 1);
    assert.match(stderr, /^stdin:2: bad-line: /);
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as NoticeRecord).organizations[0]?.name);
    assert.deepEqual(names, ['株式会社あおば書店', '株式会社しおかぜ商店']);
  });

  test('says nothing of a text that tells of no incident', async () => {
    folder.write('menu.txt', '本日の定食は焼き魚です。\n');
    folder.write('empty.txt', '');
    assert.deepEqual(await extract('menu.txt', 'empty.txt'), { code: 0, stdout: '', stderr: '' });
  });

  suite('--out', () => {
    const recordsIn = (out: string): Record<string, string> =>
      Object.fromEntries(
        readdirSync(join(folder.path, out), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.yaml'))
          .sort()
          .map((file) => [file, readFileSync(join(folder.path, out, file), 'utf8')]),
      );

    test('writes valid records, equal base names apart, and tells which', async () => {
      const { code, stdout } = await extract('--out', 'records', 'notices');
      assert.equal(code, 0);
      assert.equal(stdout, 'created records/2023/a.1.notice.yaml\ncreated records/2024/a.1.notice.yaml\n');
      assert.deepEqual(await validate('records'), { code: 0, stdout: '', stderr: '' });
    });

    test('writes the same, byte for byte, when it runs again', async () => {
      await extract('--out', 'records', 'notices');
      const first = recordsIn('records');
      const { stdout } = await extract('--out', 'records', 'notices');
      assert.equal(stdout, '');
      assert.deepEqual(recordsIn('records'), first);
      await extract('--out', 'elsewhere', 'notices');
      assert.deepEqual(recordsIn('elsewhere'), first);
    });

    test('leaves a record that cannot be read as it is, names it, and does the rest', async () => {
      const broken = 'organizations:\n  - {name: "あおば書店\n';
      folder.write('records/2023/a.1.notice.yaml', broken);
      const { code, stdout, stderr } = await extract('--out', 'records', 'notices');
      assert.equal(code, 1);
      assert.match(stderr, /^records\/2023\/a\.1\.notice\.yaml: bad-record: .*\n$/);
      assert.equal(stdout, 'created records/2024/a.1.notice.yaml\n');
      assert.equal(recordsIn('records')['2023/a.1.notice.yaml'], broken);
    });

    suite('where mentions are dismissed', () => {
      const dismissed = (path: string) => {
        const start = AOBA.indexOf('住所');
        return `schemaVersion: 1
source: {notice: ${path}}
dismissed:
  - {kind: field, exact: 住所, prefix: 氏名、, suffix: 、メール, start: ${start}, end: ${start + 2}}
`;
      };
      const fieldsIn = (file: string) => /fields: \[(.*)\]/.exec(recordsIn('records')[file] ?? '')?.[1];

      const places: [why: string, file: string][] = [
        ['beside the record', 'records/2023/a.dismissed.yaml'],
        ['right in the folder, where the editor puts them', 'records/a.dismissed.yaml'],
        ['below the path of the notice', 'records/notices/2023/a.dismissed.yaml'],
      ];
      for (const [why, file] of places) {
        test(`leaves them out: ${why}`, async () => {
          folder.write(file, dismissed('notices/2023/a.txt'));
          const { code } = await extract('--out', 'records', 'notices');
          assert.equal(code, 0);
          assert.equal(fieldsIn('2023/a.1.notice.yaml'), 'name, email');
          assert.equal(fieldsIn('2024/a.1.notice.yaml'), 'name, address, email');
        });
      }

      test('takes them out of the record that there is, and puts them in again when they are restored', async () => {
        await extract('--out', 'records', 'notices');
        folder.write('records/2023/a.dismissed.yaml', dismissed('notices/2023/a.txt'));
        const { stdout } = await extract('--out', 'records', 'notices');
        assert.match(stdout, /^updated records\/2023\/a\.1\.notice\.yaml$/m);
        assert.equal(fieldsIn('2023/a.1.notice.yaml'), 'name, email');
        folder.write(
          'records/2023/a.dismissed.yaml',
          'schemaVersion: 1\nsource: {notice: notices/2023/a.txt}\ndismissed: []\n',
        );
        await extract('--out', 'records', 'notices');
        assert.equal(fieldsIn('2023/a.1.notice.yaml'), 'name, address, email');
      });

      test('takes no notice of those of another notice, nor of those elsewhere', async () => {
        folder.write('records/2023/a.dismissed.yaml', dismissed('notices/2022/a.txt'));
        folder.write('elsewhere/2023/a.dismissed.yaml', dismissed('notices/2023/a.txt'));
        await extract('--out', 'records', 'notices');
        assert.equal(fieldsIn('2023/a.1.notice.yaml'), 'name, address, email');
        const { stdout } = await extract('notices/2023/a.txt');
        assert.match(stdout, /fields: \[name, address, email\]/);
      });

      test('leaves the records of a notice as they are where the file cannot be read, and does the rest', async () => {
        folder.write('records/2023/a.dismissed.yaml', 'dismissed: [\n');
        const { code, stdout, stderr } = await extract('--out', 'records', 'notices');
        assert.equal(code, 1);
        assert.match(
          stderr,
          /^records\/2023\/a\.dismissed\.yaml: bad-dismissed: .*notices\/2023\/a\.txt.*\n$/,
        );
        assert.equal(stdout, 'created records/2024/a.1.notice.yaml\n');
      });

      test('is no record to validate', async () => {
        await extract('--out', 'records', 'notices');
        folder.write('records/2023/a.dismissed.yaml', dismissed('notices/2023/a.txt'));
        assert.deepEqual(await validate('records'), { code: 0, stdout: '', stderr: '' });
      });
    });

    test('stays below its folder, whatever the path of a line', async () => {
      const stdin = JSON.stringify({ path: '../../escape.txt', text: AOBA });
      const { stdout } = await runInProcess(['extract', '--input', 'jsonl', '--out', 'records'], {
        stdin,
        folder: folder.path,
      });
      assert.equal(stdout, 'created records/escape.1.notice.yaml\n');
    });
  });
});
