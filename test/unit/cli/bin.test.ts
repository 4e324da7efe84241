import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lines, pdfFile } from '../corpus/read/pdf-file.ts';

const CLI = 'dist/cli.js';
const line = (text: string): string => `${JSON.stringify({ path: 'a', text })}\n`;

suite('the bundled command line', function () {
  this.timeout(20_000);

  test('runs from anywhere, and ends with its exit code', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'annotate', '-', 'gone.txt'], {
      input: '',
      encoding: 'utf8',
    });
    assert.equal(stdout, '{"path":"-","annotations":[],"findings":[]}\n');
    assert.match(stderr, /^gone\.txt: not-found: /);
    assert.equal(status, 1);
  });

  test('reads a PDF in a thread that says nothing and keeps nobody waiting', () => {
    const input = pdfFile([lines(['お客様の氏名が漏えいした可能性があります。'])]);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [CLI, 'annotate', '--format', 'text', '-'],
      {
        input,
        encoding: 'utf8',
        timeout: 15_000,
      },
    );
    assert.match(stdout, /: field: 氏名 = name/);
    assert.deepEqual([status, stderr], [0, '']);
  });

  test('ends quietly when its reader goes away, though its own input stays open', async () => {
    const child = spawn(process.execPath, [CLI, 'annotate', '--input', 'jsonl']);
    const ended = once(child, 'exit');
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdin.on('error', () => undefined);
    child.stdin.write(line('first'));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(line('second').repeat(20_000));
    const [code] = (await ended) as [number];
    assert.deepEqual([code, stderr], [0, '']);
  });
});
