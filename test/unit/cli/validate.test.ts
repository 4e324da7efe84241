import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { runInProcess } from './run-in-process.ts';

const VALID = `schemaVersion: 1
id: minato#1
source: {notice: notices/minato.txt, sha256: ${'a1'.repeat(32)}, section: {start: 0, end: 90}}
organizations: []
exposures: []
review: {status: draft}
`;

suite('validate', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });
  const read = (file: string) => readFileSync(join(folder.path, file), 'utf8');
  const validate = (...argv: string[]) => runInProcess(['validate', ...argv], { folder: folder.path });

  test('says nothing of valid records', async () => {
    folder.write('records/a.1.notice.yaml', VALID);
    folder.write('records/deep/b.1.notice.yaml', `\uFEFF${VALID.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(await validate('records'), { code: 0, stdout: '', stderr: '' });
  });

  test('places each problem by file, line and column, and fails', async () => {
    folder.write('a.yaml', `${VALID}totals:\n  - {value: 12, unit: peple, qualifier: exact}\n`);
    const { code, stdout, stderr } = await validate('./a.yaml');
    assert.equal(
      stdout,
      "./a.yaml:8:23: unknown-code: totals[0].unit: 'peple' is not a unit; did you mean 'people'?\n",
    );
    assert.deepEqual([code, stderr], [1, '']);
  });

  test('reports YAML that cannot be read, and goes on with the next record', async () => {
    folder.write('a.yaml', 'id: "never closed\n');
    folder.write('b.yaml', VALID.replace('draft', 'drafted'));
    const { code, stdout } = await validate('a.yaml', 'b.yaml');
    assert.equal(code, 1);
    assert.match(stdout, /^a\.yaml:\d+:\d+: yaml-syntax: /);
    assert.match(stdout, /^b\.yaml:6:18: unknown-code: review\.status: /m);
  });

  test('mends what is evident in the file, and prints what is left', async () => {
    const wrong = VALID.replace('review: {status: draft}', 'reveiw: {status: 完了} # ※').replace(
      'id: minato#1\n',
      '',
    );
    folder.write('records/minato.2.notice.yaml', wrong);
    assert.deepEqual(await validate('--fix', 'records'), {
      code: 1,
      stdout:
        "records/minato.2.notice.yaml:6:18: unknown-code: review.status: '完了' is not a review status; there are: draft, in-review, approved, rejected\n",
      stderr: '',
    });
    const mended = VALID.replace('#1', '#2').replace('{status: draft}', '{status: 完了} # ※');
    assert.equal(read('records/minato.2.notice.yaml'), mended);
  });

  test('mends nothing unasked, nor a stream', async () => {
    const wrong = VALID.replace('draft', 'darft');
    folder.write('a.yaml', wrong);
    assert.equal((await validate('a.yaml')).code, 1);
    assert.equal(read('a.yaml'), wrong);
    assert.equal((await validate('--fix', '-')).code, 2);
    assert.equal((await validate('--fix', 'a.yaml')).code, 0);
    assert.equal(read('a.yaml'), VALID);
  });

  test('names what cannot be read on stderr', async () => {
    folder.write('empty/notes.txt', '');
    folder.write('binary.notice.yaml', Uint8Array.of(1, 0));
    const { code, stdout, stderr } = await validate('gone.yaml', 'empty', 'binary.notice.yaml');
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(
      stderr,
      /^gone\.yaml: not-found: .*\nempty: no-files: .*\nbinary\.notice\.yaml: not-text: .*\n$/,
    );
  });

  suite('with --evidence', () => {
    const record = VALID.replace(
      'organizations: []',
      `organizations:
  - name: 湊商店
    role: operator
    evidence: [{exact: 湊商店, prefix: 株式会社, suffix: は、, start: 4, end: 7}]`,
    );
    const rows: readonly (readonly [what: string, notice: string, told: RegExp])[] = [
      ['stands where it did', '株式会社湊商店は、お詫びします。', /^$/],
      [
        'stands elsewhere, with the same words round it',
        'お知らせ\n\n株式会社湊商店は、お詫びします。',
        /^$/,
      ],
      [
        'is gone',
        '有限会社港屋より。',
        /^records\/a\.1\.notice\.yaml:7:24: evidence-lost: “湊商店” does not stand in the notice any more\n$/,
      ],
      [
        'stands in several places',
        '湊商店。湊商店。',
        /^records\/a\.1\.notice\.yaml:7:24: evidence-ambiguous: “湊商店” stands in 2 places /,
      ],
    ];
    for (const [what, notice, told] of rows) {
      test(`a quote that ${what}`, async () => {
        folder.write('records/a.1.notice.yaml', record);
        folder.write('corpus/notices/minato.txt', notice);
        const { code, stdout, stderr } = await validate('--evidence', '--notices', 'corpus', 'records');
        assert.match(stdout, told);
        assert.deepEqual([code, stderr], [stdout === '' ? 0 : 1, '']);
        assert.deepEqual((await validate('records')).code, 0);
      });
    }

    test('names a notice that is not to be found, beside what the schema says', async () => {
      folder.write('a.yaml', record.replace('draft', 'drafted'));
      const { code, stdout } = await validate('--evidence', 'a.yaml');
      assert.match(stdout, /^a\.yaml:3:18: notice-missing: .*minato\.txt.*\na\.yaml:9:18: unknown-code: /);
      assert.equal(code, 1);
    });

    test('takes --notices with it only', async () => {
      assert.equal((await validate('--notices', 'corpus', 'records')).code, 2);
    });
  });
});
