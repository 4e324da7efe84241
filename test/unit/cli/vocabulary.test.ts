import assert from 'node:assert/strict';
import { temporaryFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { runInProcess, type Surroundings } from './run-in-process.ts';

const NOTICE = `株式会社みなと文具
お客様の氏名、ロッカー番号が漏えいしたことを確認いたしました。
`;

const VOCABULARY = `schemaVersion: 1
fields:
  - {code: locker-number, ja: ロッカー番号, en: locker number, forms: [ロッカー番号]}
`;

const MISTAKEN = `${VOCABULARY}  - {code: membr-id, forms: [会員カード]}\n`;
const COMPLAINT =
  "4:12: unknown-code: fields[1].code: there is no code 'membr-id'; did you mean 'member-id'? A code of your own needs a name (ja or en)\n";

const RECORD = `schemaVersion: 1
id: minato#1
source: {notice: notices/minato.txt, sha256: ${'a1'.repeat(32)}, section: {start: 0, end: 90}}
organizations: []
exposures: [{certainty: confirmed, fields: [name, locker-number]}]
review: {status: draft}
`;

suite('a user’s vocabulary on the command line', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
    folder.write('notices/a.txt', NOTICE);
    folder.write('records/a.1.notice.yaml', RECORD);
  });
  teardown(() => {
    folder.remove();
  });
  const run = (argv: string[], around: Surroundings = {}) =>
    runInProcess(argv, { folder: folder.path, ...around });
  const marked = / field: ロッカー番号 = locker-number, confirmed\n/;
  const annotate = ['annotate', '--format', 'text', 'notices/a.txt'];

  test('of the current folder is used without being named', async () => {
    assert.doesNotMatch((await run(annotate)).stdout, marked);
    folder.write('.notices/vocabulary.yaml', VOCABULARY);
    const { code, stdout, stderr } = await run([...annotate, '--explain']);
    assert.match(
      stdout,
      / field: ロッカー番号 = locker-number, confirmed\n {4}field-term\n {4}own-words a word of your own vocabulary\n/,
    );
    assert.deepEqual([code, stderr], [0, '']);
  });

  test('of another place is used where it is named, instead of that', async () => {
    folder.write('.notices/vocabulary.yaml', 'schemaVersion: 1\nignore: [ロッカー番号, 氏名]\n');
    folder.write('words.yaml', VOCABULARY);
    const { code, stdout } = await run([...annotate, '--vocabulary', 'words.yaml']);
    assert.match(stdout, marked);
    assert.match(stdout, /氏名/);
    assert.equal(code, 0);
  });

  test('makes records with the user’s codes, which are valid with it only', async () => {
    folder.write('words.yaml', VOCABULARY);
    const { stdout } = await run(['extract', '--vocabulary', 'words.yaml', '--out', 'out', 'notices/a.txt']);
    assert.equal(stdout, 'created out/a.1.notice.yaml\n');
    assert.equal((await run(['validate', 'out'])).code, 1);
    assert.deepEqual(await run(['validate', '--vocabulary', 'words.yaml', 'out', 'records']), {
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('serves a filter too', async () => {
    folder.write('.notices/vocabulary.yaml', VOCABULARY);
    const stdin = `${JSON.stringify({ path: 'a.txt', text: NOTICE })}\n`;
    assert.match((await run(['annotate', '--input', 'jsonl'], { stdin })).stdout, /"code":"locker-number"/);
  });

  for (const argv of [annotate, ['extract', 'notices/a.txt'], ['validate', 'records']]) {
    test(`with a mistake: ${argv[0]} names it on stderr, does the rest and fails`, async () => {
      folder.write('.notices/vocabulary.yaml', MISTAKEN);
      const { code, stdout, stderr } = await run(argv);
      assert.equal(stderr, `.notices/vocabulary.yaml:${COMPLAINT}`);
      assert.equal(code, 1);
      if (argv[0] === 'validate') assert.equal(stdout, '');
      else assert.match(stdout, /locker-number/);
    });
  }

  test('that is no YAML is named, and notices are read without it', async () => {
    folder.write('words.yaml', 'fields: [\n');
    const { code, stdout, stderr } = await run([...annotate, '--vocabulary', 'words.yaml']);
    assert.match(stderr, /^words\.yaml:1:9: yaml-syntax: /);
    assert.match(stdout, /氏名 = name/);
    assert.equal(code, 1);
  });

  for (const argv of [annotate, ['extract', '--format', 'csv', 'notices/a.txt'], ['validate', 'records']]) {
    test(`that is named and not there: ${argv[0]} does nothing`, async () => {
      const { code, stdout, stderr } = await run([...argv, '--vocabulary', 'words.yaml']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^notice-annotator: --vocabulary words\.yaml: No such file or folder\.\n/);
    });
  }

  test('is offered by the help of each command', async () => {
    for (const command of ['annotate', 'extract', 'validate']) {
      assert.match((await run([command, '--help'])).stdout, /--vocabulary FILE/);
    }
  });
});
