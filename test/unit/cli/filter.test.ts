import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { runInProcess } from './run-in-process.ts';

const filter = (stdin: string, ...argv: string[]) =>
  runInProcess(['annotate', '--input', 'jsonl', ...argv], { stdin });

const line = (path: string, text = '', more: object = {}): string =>
  `${JSON.stringify({ path, text, ...more })}\n`;

suite('annotate as a filter', () => {
  test('answers each line with a line, in order', async () => {
    const { code, stdout, stderr } = await filter(line('b') + line('a') + line('c'));
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(
      stdout,
      ['b', 'a', 'c'].map((path) => `{"path":"${path}","annotations":[],"findings":[]}\n`).join(''),
    );
  });

  test('names a bad line by its number and goes on', async () => {
    const { code, stdout, stderr } = await filter(`${line('a')}{"path":\n${line('b')}`);
    assert.equal(code, 1);
    assert.match(stderr, /^stdin:2: bad-line: .*JSON.*\n$/);
    assert.equal(stdout.split('\n').length, 3);
  });

  test("prefers a line's own date to the one for all", async () => {
    const text = '5月2日に判明しました。';
    const lines = line('own', text, { published: '2023-06-01' }) + line('all', text);
    const { stdout } = await filter(lines, '--published', '2024-06-01');
    assert.deepEqual(stdout.match(/"value":"[^"]+"/g), ['"value":"2023-05-02"', '"value":"2024-05-02"']);
  });

  test('keeps offsets true behind a lone surrogate, and its output is JSON', async () => {
    const text = '\uD842氏名、住所が漏えいしました。';
    const { code, stdout } = await filter(line('a', text));
    assert.equal(code, 0);
    const { annotations } = JSON.parse(stdout) as {
      annotations: { start: number; end: number; text: string }[];
    };
    assert.ok(annotations.length > 0);
    for (const { start, end, text: quote } of annotations) assert.equal(text.slice(start, end), quote);
  });

  test('reads no further than its reader follows', async () => {
    let read = 0;
    let written = 0;
    let lead = 0;
    const stdin = Readable.from(
      (function* () {
        for (; read < 10_000; read += 1) yield Buffer.from(line(String(read)));
      })(),
    );
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        written += 1;
        lead = Math.max(lead, read - written);
        queueMicrotask(done);
      },
    });
    const analyze = () => ({ annotations: [], incidents: [], findings: [], sections: [], questions: [] });
    const { code } = await runInProcess(['annotate', '--input', 'jsonl'], { stdin, stdout, analyze });
    assert.deepEqual([code, written], [0, 10_000]);
    assert.ok(lead < 100, `${lead} lines were held`);
  });

  test('ends quietly when its reader goes away, and stops reading', async () => {
    const stdin = Readable.from(
      (function* () {
        for (;;) yield Buffer.from(line('a'));
      })(),
    );
    let written = 0;
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        written += 1;
        done(written > 2 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    const { code, stderr } = await runInProcess(['annotate', '--input', 'jsonl'], { stdin, stdout });
    assert.deepEqual([code, stderr, stdin.destroyed], [0, '', true]);
  });

  test('says so when its output cannot be written for another reason', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(new Error('ENOSPC: no space left on device, write'));
      },
    });
    const stdin = Readable.from([Buffer.from(line('a'))]);
    const { code, stderr } = await runInProcess(['annotate', '--input', 'jsonl'], { stdin, stdout });
    assert.equal(code, 1);
    assert.match(stderr, /no space left/);
  });
});

suite('extract as a filter, a line a notice', () => {
  test('answers each line with one, whatever is in it', async () => {
    const breach =
      '2024年5月2日\n株式会社みなと書房\n個人情報漏えいのお知らせ\nお客様88名の氏名、住所が漏えいいたしました。\n';
    const stdin = `${line('none')}no JSON\n${line('one', breach)}${line('other', breach)}`;
    const { code, stdout, stderr } = await runInProcess(
      ['extract', '--input', 'jsonl', '--format', 'notices'],
      { stdin },
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map(
        (text) =>
          JSON.parse(text) as { path: string | null; records: unknown[]; failures: { code: string }[] },
      );
    assert.equal(code, 1);
    assert.match(stderr, /^stdin:2: bad-line: /);
    assert.deepEqual(
      answers.map(({ path, records, failures }) => [
        path,
        records.length,
        failures.map(({ code: why }) => why),
      ]),
      [
        ['none', 0, []],
        [null, 0, ['bad-line']],
        ['one', 1, []],
        ['other', 1, []],
      ],
    );
  });
});
