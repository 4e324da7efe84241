import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../../src/records/index.ts';
import { encoded } from '../corpus/read/encoded.ts';
import { temporaryFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { runInProcess } from './run-in-process.ts';

const lines = [
  '不正アクセスによる個人情報漏えいに関するお知らせ',
  '2024年5月2日',
  '株式会社あおば書店',
  '4月20日、通販サイト「あおばオンライン」が不正アクセスを受け、お客様1,204名の氏名、住所が漏えいしたことを確認しました。',
];
const page = `<!DOCTYPE html><meta charset="shift_jis"><title>お知らせ</title><main>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`;

suite('notices that are no plain UTF-8', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
    folder.write('notices/a.txt', encoded(lines.join('\r\n'), 'shift_jis'));
    folder.write('notices/b.html', encoded(page, 'shift_jis'));
  });
  teardown(() => {
    folder.remove();
  });
  const run = (...argv: string[]) => runInProcess(argv, { folder: folder.path });
  const content = (path: string): string => readFileSync(join(folder.path, path), 'utf8');
  const outcome = (stdout: string): string[] => stdout.trim().split('\n').sort();

  for (const path of ['notices/a.txt', 'notices/b.html']) {
    test(`annotate reads ${path}`, async () => {
      const { code, stdout } = await run('annotate', '--format', 'text', path);
      assert.equal(code, 0);
      assert.match(stdout, /: field: 氏名 = name/);
    });
  }
  test('annotate reads a page on standard input', async () => {
    const { stdout } = await runInProcess(['annotate', '--format', 'text', '-'], {
      folder: folder.path,
      stdin: page.replace('shift_jis', 'utf-8'),
    });
    assert.match(stdout, /: field: 氏名 = name/);
  });
  test('extract prints what a record’s notice is encoded in, or made of', async () => {
    const { stdout } = await run('extract', 'notices');
    assert.match(stdout, /notice: notices\/a\.txt,.* encoding: shift_jis/);
    assert.match(
      stdout,
      /notice: notices\/b\.html,.* original: \{ ?path: notices\/b\.html, .*mediaType: text\/html/,
    );
  });
  test('a damaged byte is told, with its place, and the rest is read', async () => {
    const text = `${lines.join('\n')}\n`.repeat(10);
    folder.write('d.txt', Buffer.concat([encoded(text, 'shift_jis'), Buffer.from([0xff])]));
    const { code, stdout, stderr } = await run('annotate', '--format', 'text', 'd.txt');
    assert.equal(code, 0);
    assert.match(stdout, /: field: 氏名 = name/);
    const warning = 'd.txt:41:1: warning: damaged: 1 character is not shift_jis, and read as U+FFFD\n';
    assert.equal(stderr, warning);
  });
  test('what is in an encoding that cannot be told fails with what to do about it', async () => {
    folder.write('c.txt', Buffer.from('Genève, où les données ont été volées', 'latin1'));
    const { code, stderr } = await run('annotate', 'c.txt');
    assert.equal(code, 1);
    assert.match(stderr, /^c\.txt: .*Convert it to UTF-8 first/);
  });

  suite('extract --out', () => {
    const extract = (...more: string[]) => run('extract', '--out', 'records', 'notices', ...more);

    test('leaves the text of a page beside it, in which the record counts', async () => {
      const { code } = await extract();
      assert.equal(code, 0);
      assert.deepEqual(readdirSync(join(folder.path, 'notices')), ['a.txt', 'b.html', 'b.html.txt']);
      const text = content('notices/b.html.txt');
      const record = content('records/b.html.1.notice.yaml');
      assert.equal(readSource(record)?.notice, 'notices/b.html.txt');
      const [, start, end] = /exact: 株式会社あおば書店,.*?start: (\d+), end: (\d+)/.exec(record) ?? [];
      assert.equal(text.slice(Number(start), Number(end)), '株式会社あおば書店');
    });
    test('does nothing again where nothing has changed', async () => {
      await extract();
      const { stdout } = await extract('--workers', '1');
      assert.doesNotMatch(stdout, /created|updated/);
    });
    test('reads what a person has made of the text, and leaves it as it is', async () => {
      await extract();
      const mended = content('notices/b.html.txt').replace('氏名、住所', '氏名、住所、電話番号');
      folder.write('notices/b.html.txt', mended);
      assert.match(outcome((await extract()).stdout).join('\n'), /b\.html\.1\.notice\.yaml.*/);
      assert.equal(content('notices/b.html.txt'), mended);
      assert.match(content('records/b.html.1.notice.yaml'), /fields: \[ ?name, address, phone ?\]/);
    });
    test('writes the text anew when the page has changed', async () => {
      await extract();
      folder.write('notices/b.html', encoded(page.replace('1,204名', '1,310名'), 'shift_jis'));
      await extract();
      assert.match(content('notices/b.html.txt'), /1,310名/);
      assert.match(content('records/b.html.1.notice.yaml'), /1310/);
    });
    test('writes no text in a dry run', async () => {
      await extract('--dry-run');
      assert.deepEqual(readdirSync(join(folder.path, 'notices')), ['a.txt', 'b.html']);
    });
  });
});
