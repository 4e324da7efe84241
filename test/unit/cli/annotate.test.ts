import assert from 'node:assert/strict';
import { temporaryFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { runInProcess } from './run-in-process.ts';

const NOTICE = `2024年5月2日
株式会社みなと書房
個人情報漏えいのお知らせ
お客様1,204名の氏名、住所が漏えいした可能性があります。
`;

interface Line {
  readonly path: string;
  readonly annotations: readonly {
    kind: string;
    start: number;
    end: number;
    text: string;
    because?: unknown;
  }[];
}

const parse = (stdout: string): Line[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

function assertTrueOffsets(text: string, { annotations }: Line): void {
  assert.ok(annotations.length > 0);
  for (const { start, end, text: quote } of annotations) assert.equal(text.slice(start, end), quote);
}

suite('annotate', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });
  const annotate = (...argv: string[]) => runInProcess(['annotate', ...argv], { folder: folder.path });

  test('prints an object a notice, in order, with paths as given', async () => {
    folder.write('notices/b.txt', NOTICE);
    folder.write('notices/a.txt', NOTICE);
    folder.write('c.txt', '');
    const { code, stdout, stderr } = await annotate('./c.txt', 'notices');
    assert.deepEqual([code, stderr], [0, '']);
    const lines = parse(stdout);
    assert.deepEqual(
      lines.map(({ path }) => path),
      ['./c.txt', 'notices/a.txt', 'notices/b.txt'],
    );
    assert.deepEqual(lines[0]?.annotations, []);
    assert.deepEqual(lines[1]?.annotations, lines[2]?.annotations);
  });

  test('gives keys in one order, and reasons only when asked', async () => {
    folder.write('a.txt', NOTICE);
    const { stdout } = await annotate('a.txt');
    assert.match(
      stdout,
      /\{"kind":"count","start":36,"end":42,"text":"1,204名","value":1204,"unit":"people","qualifier":"exact","affected":true,"assertion":"\w+"\}/,
    );
    assert.match(
      stdout,
      /\{"kind":"date","start":0,"end":9,"text":"2024年5月2日","value":"2024-05-02","implied":\[\]\}/,
    );
    assert.match(
      stdout,
      /\{"kind":"field","start":43,"end":45,"text":"氏名","code":"name","assertion":"suspected"\}/,
    );
    const explained = parse((await annotate('--explain', 'a.txt')).stdout);
    assert.ok(explained[0]?.annotations.every(({ because }) => Array.isArray(because)));
  });

  test('prints lines for people, which editors can follow', async () => {
    folder.write('a.txt', NOTICE);
    const { stdout } = await annotate('--format', 'text', 'a.txt');
    assert.match(stdout, /^a\.txt:1:1: date: 2024年5月2日 = 2024-05-02$/m);
    assert.match(stdout, /^a\.txt:4:4: count: 1,204名 = 1204 people, exact, \w+$/m);
    const explained = await annotate('--format', 'text', '--explain', 'a.txt');
    assert.match(explained.stdout, /^a\.txt:1:1: date: .*\n {4}\S/m);
  });

  test('names what cannot be right in a notice, and is done all the same', async () => {
    folder.write('a.txt', `${NOTICE}\n2024年5月1日（月）に判明しました。`);
    const { code, stdout } = await annotate('a.txt');
    assert.equal(code, 0);
    const { findings } = JSON.parse(stdout) as { findings: unknown };
    assert.deepEqual(findings, [
      {
        code: 'weekday-mismatch',
        start: 75,
        end: 76,
        message: '2024-05-01 is 水曜日, not 月曜日',
        related: [],
        data: { day: '2024-05-01', written: '月曜日', actual: '水曜日' },
        fixes: [{ kind: 'date', start: 65, end: 77, value: '2023-05-01' }],
      },
    ]);
    const lines = await annotate('--format', 'text', 'a.txt');
    assert.match(lines.stdout, /^a\.txt:6:11: warning: weekday-mismatch: 2024-05-01 is 水曜日, not 月曜日$/m);
  });

  test('knows what day it is: nothing after it can have happened', async () => {
    folder.write('a.txt', '株式会社月影文具\n\n2035年8月4日に不正アクセスを検知し、氏名が漏えいしました。');
    const { stdout } = await annotate('--format', 'text', 'a.txt');
    const found = 'future-date: 2035-08-04 is still to come, but is told as past';
    assert.ok(stdout.includes(`a.txt:3:1: warning: ${found}\n`), stdout);
  });

  test('takes standard input as one notice', async () => {
    const { code, stdout } = await runInProcess(['annotate', '-'], { stdin: NOTICE });
    const [line] = parse(stdout);
    assert.equal(code, 0);
    assert.equal(line?.path, '-');
    assertTrueOffsets(NOTICE, line);
  });

  test('takes the year that a notice leaves out from --published', async () => {
    folder.write('a.txt', '5月2日に不正アクセスが判明しました。');
    assert.match((await annotate('a.txt')).stdout, /"value":"XXXX-05-02"/);
    assert.match((await annotate('--published', '2023-06-01', 'a.txt')).stdout, /"value":"2023-05-02"/);
  });

  const forms: [why: string, bytes: Uint8Array, text: string][] = [
    ['CRLF', Buffer.from(NOTICE.replaceAll('\n', '\r\n')), NOTICE.replaceAll('\n', '\r\n')],
    ['a byte order mark', Buffer.from(`\uFEFF${NOTICE}`), NOTICE],
    ['UTF-16', Buffer.from(`\uFEFF${NOTICE}`, 'utf16le'), NOTICE],
    ['characters outside the BMP', Buffer.from(`📢𠮷野家\n${NOTICE}`), `📢𠮷野家\n${NOTICE}`],
  ];
  for (const [why, bytes, text] of forms) {
    test(`keeps offsets true with ${why}`, async () => {
      folder.write('a.txt', bytes);
      const [line] = parse((await annotate('a.txt')).stdout);
      assert.ok(line);
      assertTrueOffsets(text, line);
    });
  }

  test('names each failed input and does the rest', async () => {
    folder.write('binary.txt', Uint8Array.of(1, 0, 2));
    folder.write('latin1.txt', Buffer.from('été', 'latin1'));
    folder.write('empty/notes.csv', '');
    folder.write('good.txt', NOTICE);
    const { code, stdout, stderr } = await annotate(
      'binary.txt',
      'gone.txt',
      'empty',
      'latin1.txt',
      'good.txt',
    );
    assert.equal(code, 1);
    assert.deepEqual(
      parse(stdout).map(({ path }) => path),
      ['good.txt'],
    );
    assert.deepEqual(
      stderr.split('\n').map((line) => line.split(': ').slice(0, 2).join(': ')),
      ['binary.txt: not-text', 'gone.txt: not-found', 'empty: no-files', 'latin1.txt: unknown-encoding', ''],
    );
  });

  test('says once that the tokenizer fails, and reads on without it', async () => {
    folder.write('a.txt', '');
    folder.write('b.txt', '');
    const { code, stdout, stderr } = await runInProcess(['annotate', 'a.txt', 'b.txt'], {
      folder: folder.path,
      analyze: () => ({ annotations: [], incidents: [], findings: [], sections: [], questions: ['みなと'] }),
      tokenizer: { tokenize: () => Promise.reject(new Error('no dictionary')) },
    });
    assert.equal(code, 0);
    assert.equal(stdout.split('\n').length, 3);
    assert.match(stderr, /^notice-annotator: .*tokenizer.*: no dictionary\n$/);
  });

  test('names a notice over which the analysis fails, and does the rest', async () => {
    folder.write('a.txt', 'hard');
    folder.write('b.txt', 'easy');
    const { code, stdout, stderr } = await runInProcess(['annotate', 'a.txt', 'b.txt'], {
      folder: folder.path,
      analyze(text) {
        if (text === 'hard') throw new RangeError('Too hard.');
        return { annotations: [], incidents: [], findings: [], sections: [], questions: [] };
      },
    });
    assert.equal(code, 1);
    assert.equal(stdout, '{"path":"b.txt","annotations":[],"findings":[]}\n');
    assert.equal(stderr, 'a.txt: analysis-failed: RangeError: Too hard.\n');
  });
});
