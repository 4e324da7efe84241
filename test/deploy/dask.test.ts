import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Debian's packages are seen by Debian's interpreter only, which need not be the first on the path. */
const python = ['python3', '/usr/bin/python3'].find((candidate) => {
  return spawnSync(candidate, ['-c', 'import dask.bag, distributed']).status === 0;
});

const cli = [process.execPath, resolve('dist/cli.js')] as const;
const script = resolve('deploy/dask/extract.py');
const NOTICES = 400;

/** Notices of one invented shop after the other, and what is none: a line that is no JSON, and an empty one. */
const lines = Array.from({ length: NOTICES }, (_, index) => {
  const day = (index % 28) + 1;
  const text = `2024年5月${day}日
株式会社みなと書房${index}号店

個人情報漏えいに関するお知らせ
2024年4月${day}日、当社の通販サイトが不正アクセスを受け、お客様${1000 + index}名の氏名、住所が漏えいした可能性があります。
`;
  return JSON.stringify({ path: `${index}.txt`, text });
});
lines.splice(100, 0, 'no JSON', '');

suite('the command line on Dask', function () {
  let folder: string;
  const running: ChildProcess[] = [];
  suiteSetup(function () {
    if (python) return;
    console.log('    Dask is not installed (Debian: python3-distributed): its test is skipped');
    this.skip();
  });
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'notice-annotator-dask-'));
    writeFileSync(join(folder, 'notices-1.jsonl'), `${lines.slice(0, 250).join('\n')}\n`);
    writeFileSync(join(folder, 'notices-2.jsonl'), `${lines.slice(250).join('\n')}\n`);
  });
  teardown(async () => {
    for (const child of running.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (...args: readonly string[]): ChildProcess => {
    const child = spawn(python ?? '', ['-m', ...args], { cwd: folder, stdio: 'ignore' });
    running.push(child);
    return child;
  };
  const schedulerFile = () => join(folder, 'scheduler.json');
  async function startScheduler() {
    start(
      'distributed.cli.dask_scheduler',
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--no-dashboard',
      '--scheduler-file',
      schedulerFile(),
    );
    while (!existsSync(schedulerFile())) await pause(100);
  }
  const startWorker = () =>
    start(
      'distributed.cli.dask_worker',
      '--scheduler-file',
      schedulerFile(),
      '--host',
      '127.0.0.1',
      '--no-nanny',
      '--no-dashboard',
      '--nthreads',
      '1',
    );
  const parts = () =>
    existsSync(join(folder, 'out'))
      ? readdirSync(join(folder, 'out'))
          .filter((name) => name.startsWith('part-'))
          .sort()
      : [];
  const extractWith = (command: readonly string[]) => {
    const child = spawn(
      python ?? '',
      [
        script,
        '--scheduler-file',
        schedulerFile(),
        '--out',
        'out',
        '--blocksize',
        '8KiB',
        '--cli',
        command.join(' '),
        'notices-*.jsonl',
      ],
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    running.push(child);
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    return { child, told: () => told };
  };
  const alone = () => {
    const { stdout } = spawnSync(cli[0], [cli[1], 'extract', '--input', 'jsonl', '--format', 'notices'], {
      input: lines.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    assert.equal(stdout.split('\n').length - 1, NOTICES + 1);
    return stdout;
  };
  const joined = () =>
    parts()
      .map((part) => readFileSync(join(folder, 'out', part), 'utf8'))
      .join('');

  test('gives what one process gives, nothing lost and nothing twice, though a worker is killed', async () => {
    await startScheduler();
    const [doomed] = [startWorker(), startWorker()];
    const run = extractWith(cli);
    while (parts().length < 3) {
      assert.equal(run.child.exitCode, null, run.told());
      await pause(20);
    }
    doomed.kill('SIGKILL');
    await once(doomed, 'exit');
    const doneBefore = parts().length;
    const [code] = (await once(run.child, 'close')) as [number];
    assert.ok(parts().length > doneBefore + 3, 'most of the work was still to be done');
    assert.equal(code, 1, 'a line is no notice');
    assert.match(run.told(), /part-\d+\.jsonl: None: bad-line: It is not JSON/);
    assert.equal(joined(), alone());
    assert.deepEqual(readdirSync(join(folder, 'out')), parts(), 'nothing half written is left');
  });

  test('names the notice over which the process dies, and does the rest', async () => {
    const dying = join(folder, 'dying.cjs');
    writeFileSync(
      dying,
      `const lines = require('node:readline').createInterface(process.stdin);
       lines.on('line', (line) => {
         if (line.includes('"7.txt"')) process.exit(3);
         console.log(JSON.stringify({ path: JSON.parse(line).path, records: [], findings: [], failures: [] }));
       });`,
    );
    writeFileSync(join(folder, 'notices-1.jsonl'), lines.slice(0, 20).join('\n'));
    rmSync(join(folder, 'notices-2.jsonl'));
    await startScheduler();
    startWorker();
    const run = extractWith([process.execPath, dying]);
    assert.equal((await once(run.child, 'close'))[0], 1, run.told());
    assert.match(run.told(), /: 7\.txt: worker-crashed: The process was lost: it ended with 3\./);
    const paths = joined()
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { path: string }).path);
    assert.deepEqual(
      paths,
      Array.from({ length: 20 }, (_, index) => `${index}.txt`),
    );
  });
});
