import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { noticeFiles, recordFiles, type FileKind } from '../../../../src/corpus/find/file-kind.ts';
import { findFiles } from '../../../../src/corpus/find/find-files.ts';
import { temporaryFolder, type TemporaryFolder } from '../../temporary-folder.ts';

suite('find files', () => {
  let folder: TemporaryFolder;
  suiteSetup(() => {
    folder = temporaryFolder();
    for (const file of [
      'notices/b.txt',
      'notices/a.md',
      'notices/2024/a.md',
      'notices/a.1.notice.yaml',
      'notices/c.html',
      'notices/c.html.txt',
      'notices/gone.html.txt',
      'notices/table.csv',
      'notices/.drafts/d.txt',
      'notices/node_modules/readme.md',
      'notices/[1].txt',
      'empty/read.me',
    ]) {
      folder.write(file, '');
    }
    symlinkSync('.', join(folder.path, 'notices/loop'));
  });
  suiteTeardown(() => {
    folder.remove();
  });

  async function find(paths: string[], kind: FileKind = noticeFiles): Promise<string[]> {
    const found: string[] = [];
    for await (const result of findFiles(paths, kind, folder.path)) {
      found.push(
        'value' in result
          ? `${result.value.path} as ${result.value.relative}`
          : `${result.failure.path}: ${result.failure.code}`,
      );
    }
    return found;
  }

  const cases: [why: string, paths: string[], found: string[]][] = [
    ['a file, named as given', ['./notices/b.txt'], ['./notices/b.txt as b.txt']],
    ['a file of any kind, when it is named', ['notices/table.csv'], ['notices/table.csv as table.csv']],
    ['the text of a page, when it is named', ['notices/c.html.txt'], ['notices/c.html.txt as c.html.txt']],
    ['a file that looks like a pattern', ['notices/[1].txt'], ['notices/[1].txt as [1].txt']],
    [
      'a folder: text, Markdown and pages at any depth, sorted; no texts of pages that are there, records, dot-folders, packages',
      ['notices/'],
      [
        'notices/2024/a.md as 2024/a.md',
        'notices/[1].txt as [1].txt',
        'notices/a.md as a.md',
        'notices/b.txt as b.txt',
        'notices/c.html as c.html',
        'notices/gone.html.txt as gone.html.txt',
      ],
    ],
    [
      'a glob, with the folders below its fixed part',
      ['notices/**/*.md'],
      ['notices/2024/a.md as 2024/a.md', 'notices/a.md as a.md'],
    ],
    [
      'the same by a glob that starts with a dot',
      ['./notices/**/*.md'],
      ['notices/2024/a.md as 2024/a.md', 'notices/a.md as a.md'],
    ],
    [
      'all of its folders, by a glob without a fixed part',
      ['**/2024/*'],
      ['notices/2024/a.md as notices/2024/a.md'],
    ],
    ['no record by a wide glob', ['notices/a.*'], ['notices/a.md as a.md']],
    [
      'arguments in their order, every file once',
      ['notices/b.txt', 'notices/a.md', 'notices/*.md', './notices/b.txt'],
      ['notices/b.txt as b.txt', 'notices/a.md as a.md'],
    ],
    ['standard input', ['-'], ['- as stdin']],
    [
      'nothing at a missing path, and goes on',
      ['gone.txt', 'notices/b.txt'],
      ['gone.txt: not-found', 'notices/b.txt as b.txt'],
    ],
    ['nothing in a folder without notices', ['empty'], ['empty: no-files']],
    ['nothing by a pattern without a match', ['empty/*.txt'], ['empty/*.txt: no-files']],
  ];
  for (const [why, paths, found] of cases) {
    test(`finds ${why}`, async () => {
      assert.deepEqual(await find(paths), found);
    });
  }

  test('finds records where records are looked for', async () => {
    assert.deepEqual(await find(['notices'], recordFiles), ['notices/a.1.notice.yaml as a.1.notice.yaml']);
  });

  test('gives full paths for a full glob', async () => {
    const notices = `${folder.path}/notices`;
    assert.deepEqual(await find([`${notices}/**/a.md`]), [
      `${notices}/2024/a.md as 2024/a.md`,
      `${notices}/a.md as a.md`,
    ]);
  });
});
