import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../../src/corpus/records/write-atomically.ts';
import { temporaryFolder, type TemporaryFolder } from '../../temporary-folder.ts';

suite('write atomically', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });

  test('makes the folders of a new file, and leaves nothing beside it', async () => {
    const file = join(folder.path, 'records/2024/a.yaml');
    await writeAtomically(file, '氏名\n');
    assert.equal(readFileSync(file, 'utf8'), '氏名\n');
    assert.deepEqual(readdirSync(join(folder.path, 'records/2024')), ['a.yaml']);
  });

  test('replaces the content as a whole', async () => {
    const file = folder.write('a.yaml', 'a longer text that was there before\n');
    await writeAtomically(file, 'short\n');
    assert.equal(readFileSync(file, 'utf8'), 'short\n');
  });

  test('leaves the old content where the new one breaks off', async () => {
    const file = folder.write('a.csv', 'old\n');
    async function* pieces() {
      yield await Promise.resolve('new ');
      throw new Error('broke off');
    }
    await assert.rejects(writeAtomically(file, pieces()), /broke off/);
    assert.equal(readFileSync(file, 'utf8'), 'old\n');
    assert.deepEqual(readdirSync(folder.path), ['a.csv']);
  });

  test('leaves nothing behind where the file cannot be put', async () => {
    mkdirSync(join(folder.path, 'a.yaml/full'), { recursive: true });
    await assert.rejects(writeAtomically(join(folder.path, 'a.yaml'), 'x'), {
      code: /EISDIR|ENOTEMPTY|EEXIST/,
    });
    assert.deepEqual(readdirSync(folder.path), ['a.yaml']);
  });
});
