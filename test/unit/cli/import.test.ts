import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeRecord } from '../../../src/records/index.ts';
import { notice, record } from '../exports/standoff/yoshino.ts';
import { temporaryFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { runInProcess } from './run-in-process.ts';

suite('import', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
    folder.write('notices/yoshino.txt', notice);
    folder.write('records/deep/yoshino.1.notice.yaml', yaml);
  });
  teardown(() => {
    folder.remove();
  });
  const yaml = serializeRecord(record);
  const run = (...argv: string[]) => runInProcess(argv, { folder: folder.path });
  const bringIn = (format: string, ...rest: string[]) =>
    run('import', '--format', format, '--out', 'records', ...rest);
  const read = (file: string) => readFileSync(join(folder.path, file), 'utf8');
  const own = 'records/deep/yoshino.1.notice.yaml';

  test('brat: goes out, is changed, and comes back into the record that is there', async () => {
    await run('export', '--format', 'brat', '--out', 'brat', 'records');
    folder.write(
      'brat/deep/yoshino.1.ann',
      read('brat/deep/yoshino.1.ann').replace('\tservice ', '\torganization_contractor '),
    );
    folder.write(own, yaml.replace('title:', '# 要確認\ntitle:'));
    assert.deepEqual(await bringIn('brat', 'brat'), {
      code: 0,
      stdout: 'updated deep/yoshino.1.notice.yaml\n',
      stderr: '',
    });
    assert.match(read(own), /# 要確認\ntitle:[^]*name: 𠮷野オンライン\n +role: contractor/u);
    assert.doesNotMatch(read(own), /^services:/mu);
  });

  test('doccano: a record that is not there is made', async () => {
    await run('export', '--format', 'doccano', '--out', 'all.jsonl', 'records');
    const back = await runInProcess(['import', '--format', 'doccano', '--out', 'new', 'all.jsonl'], {
      folder: folder.path,
    });
    assert.deepEqual([back.code, back.stdout], [0, 'created deep/yoshino.1.notice.yaml\n']);
    assert.equal(read('new/deep/yoshino.1.notice.yaml'), yaml);
  });

  test('label-studio: a project that was predicted and not annotated changes nothing', async () => {
    await run('export', '--format', 'label-studio', '--out', 'tasks', 'records');
    const { code, stdout, stderr } = await bringIn('label-studio', 'tasks');
    assert.deepEqual([code, stdout], [0, '']);
    assert.equal(stderr, 'tasks/deep/yoshino.1.json: task 1: note: Nobody has annotated it yet.\n');
    assert.equal(read(own), yaml);
  });

  test('labels that began in the tool make a record of the notice that has the text', async () => {
    folder.write('brat/any.txt', notice.replaceAll('\r\n', '\n'));
    folder.write('brat/any.ann', 'T1\tservice 39 46\t𠮷野オンライン\n');
    const { code, stdout, stderr } = await bringIn('brat', '--notices', 'notices', 'brat');
    assert.deepEqual([code, stdout, stderr], [0, 'created yoshino.1.notice.yaml\n', '']);
    assert.match(read('records/yoshino.1.notice.yaml'), /^source: \{notice: notices\/yoshino\.txt, /mu);
    assert.deepEqual((await run('validate', 'records/yoshino.1.notice.yaml')).code, 0);
  });

  test('a document that is called like a record is of that incident', async () => {
    folder.write('brat/yoshino.3.txt', notice);
    folder.write('brat/yoshino.3.ann', 'T1\tservice 40 47\t𠮷野オンライン\n');
    const { stdout } = await bringIn('brat', '--notices', 'notices', 'brat');
    assert.equal(stdout, 'created yoshino.3.notice.yaml\n');
    assert.match(read('records/yoshino.3.notice.yaml'), /^id: yoshino#3$/mu);
  });

  test('a record whose review is closed gets a suggestion beside it', async () => {
    const approved = serializeRecord({ ...record, review: { status: 'approved' } });
    folder.write(own, approved);
    await run('export', '--format', 'brat', '--out', 'brat', 'records');
    folder.write(
      'brat/deep/yoshino.1.ann',
      read('brat/deep/yoshino.1.ann').replace('\tcause_unauthorized-access ', '\tcause_malware '),
    );
    const { stdout } = await bringIn('brat', 'brat');
    assert.equal(stdout, 'suggested deep/yoshino.1.suggested.yaml\n');
    assert.equal(read(own), approved);
    assert.match(read('records/deep/yoshino.1.suggested.yaml'), /code: malware/u);
  });

  test('a dry run writes nothing', async () => {
    await run('export', '--format', 'doccano', '--out', 'all.jsonl', 'records');
    const { stdout } = await bringIn('doccano', '--accept', '--dry-run', 'all.jsonl');
    assert.equal(stdout, 'would be updated deep/yoshino.1.notice.yaml\n');
    assert.equal(read(own), yaml);
  });

  test('what cannot come in is named, and the rest does', async () => {
    await run('export', '--format', 'doccano', '--out', 'all.jsonl', 'records');
    const line = read('all.jsonl').trimEnd();
    const named = (file: string) => line.replace('deep/yoshino.1.notice.yaml', file);
    const other = line.replace('notices/yoshino.txt', 'notices/gone.txt').replaceAll('漏えい', '流出');
    folder.write('records/taken.1.notice.yaml', yaml.replace('notices/yoshino.txt', 'notices/other.txt'));
    folder.write(
      'all.jsonl',
      ['{"text": ', named('../outside.1.notice.yaml'), other, named('taken.1.notice.yaml'), line, line].join(
        '\n',
      ),
    );
    const { code, stdout, stderr } = await bringIn('doccano', '--accept', 'all.jsonl', 'none.jsonl');
    assert.deepEqual([code, stdout], [1, 'updated deep/yoshino.1.notice.yaml\n']);
    assert.deepEqual(
      stderr
        .trimEnd()
        .split('\n')
        .map((one) => /^(\S+: [\w-]+): \S/u.exec(one)?.[1]),
      [
        'all.jsonl:1: bad-line',
        'all.jsonl:2: bad-line',
        'all.jsonl:3: not-found',
        'all.jsonl:4: name-taken',
        'all.jsonl:6: name-taken',
        'none.jsonl: not-found',
      ],
    );
    assert.ok(!existsSync(join(folder.path, 'outside.1.notice.yaml')));
  });

  const wrong: [argv: string[], why: RegExp][] = [
    [['--format', 'csv', '--out', 'records', 'a.csv'], /--format must be one of brat, doccano, label-studio/],
    [['--format', 'brat', 'brat'], /import needs --out/],
    [['--format', 'brat', '--out', 'records'], /No file/],
  ];
  for (const [argv, why] of wrong) {
    test(`refuses ${argv.join(' ')}`, async () => {
      const { code, stderr } = await run('import', ...argv);
      assert.equal(code, 2);
      assert.match(stderr, why);
    });
  }
});
