import assert from 'node:assert/strict';
import { version } from '../../../package.json';
import { runInProcess } from './run-in-process.ts';

suite('command line', () => {
  test('prints its version', async () => {
    assert.deepEqual(await runInProcess(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  for (const argv of [
    ['--help'],
    ['annotate', '--help'],
    ['extract', '--help'],
    ['validate', '--help'],
    ['annotate', 'some/path', '-h'],
  ]) {
    test(`explains itself and its exit codes: ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runInProcess(argv);
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: notice-annotator /m);
      assert.match(stdout, /^Exit codes: 0 .*; 1 .*; 2 wrong usage\.$/m);
      assert.equal(stderr, '');
    });
  }

  const misuses: [argv: string[], complaint: RegExp][] = [
    [[], /No command/],
    [['anotate', 'a.txt'], /No such command: anotate/],
    [['constructor'], /No such command: constructor/],
    [['annotate'], /No path/],
    [['annotate', '--formt', 'text', 'a.txt'], /--formt/],
    [['annotate', '--format', 'yaml', 'a.txt'], /--format must be one of jsonl, text/],
    [['annotate', '--input', 'csv'], /--input must be one of jsonl/],
    [['annotate', '--input', 'jsonl', 'a.txt'], /takes no paths/],
    [['extract', '--format', 'text', 'a.txt'], /--format must be one of notices, yaml, jsonl, csv/],
    [['extract', '--out', 'r', '--format', 'csv', 'a.txt'], /--out writes YAML only/],
    [['validate'], /No record/],
    [['annotate', '--published', '2024-13-01', 'a.txt'], /--published must be a date/],
  ];
  for (const [argv, complaint] of misuses) {
    test(`refuses wrong usage: ${argv.join(' ') || '(nothing)'}`, async () => {
      const { code, stdout, stderr } = await runInProcess(argv);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
      assert.match(stderr, /--help/);
    });
  }
});
