import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lockRun } from '../../../../src/corpus/run/run-lock.ts';
import { sweepSiblings } from '../../../../src/corpus/run/sweep-siblings.ts';
import { temporaryFolder, type TemporaryFolder } from '../../temporary-folder.ts';

/** Of a process that has ended: a number that was alive a moment ago, and is free again. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

suite('what a run that was killed leaves behind', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });

  test('a lock keeps a second run out, until it is released', async () => {
    const first = await lockRun(folder.path);
    assert.deepEqual(await lockRun(folder.path), { heldBy: process.pid });
    assert.ok('release' in first);
    await first.release();
    assert.ok('release' in (await lockRun(folder.path)));
  });

  for (const [why, content] of [
    ['a process that has died', String(deadProcess())],
    ['nobody, torn by a crash', ''],
  ] as const) {
    test(`a lock of ${why} is taken over`, async () => {
      folder.write('.notice-annotator/lock', content);
      assert.ok('release' in (await lockRun(folder.path)));
    });
  }

  test('half-written siblings go, but for those of a living process, and of anybody else', async () => {
    const left = [`.a.1.notice.yaml.${deadProcess()}.tmp`, `sub/.b.1.notice.yaml.${deadProcess()}.tmp`];
    const kept = [`.c.1.notice.yaml.${process.pid}.tmp`, '.mine.tmp', 'a.1.notice.yaml', 'draft.123.tmp'];
    for (const file of [...left, ...kept]) folder.write(file, 'x');
    await sweepSiblings(folder.path);
    const isThere = (file: string) => existsSync(join(folder.path, file));
    assert.deepEqual(left.filter(isThere), []);
    assert.deepEqual(kept.filter(isThere), kept);
  });
});
