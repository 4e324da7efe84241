import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../../../src/corpus/text-hash.ts';
import { writeDerivedText } from '../../../../src/corpus/records/write-derived-text.ts';
import { temporaryFolder, type TemporaryFolder } from '../../temporary-folder.ts';

suite('write the text of a page beside it', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });
  const write = (text: string, lastWritten?: string, dryRun = false) =>
    writeDerivedText('a.html', text, lastWritten, { folder: folder.path, dryRun });
  const there = (): string => readFileSync(join(folder.path, 'a.html.txt'), 'utf8');

  test('where there is none', async () => {
    assert.deepEqual(await write('氏名\n'), {
      value: { path: 'a.html.txt', text: '氏名\n', outcome: 'created' },
    });
    assert.equal(there(), '氏名\n');
  });
  test('over the one that was written last', async () => {
    folder.write('a.html.txt', '氏名\n');
    const value = { path: 'a.html.txt', text: '住所\n', outcome: 'updated' };
    assert.deepEqual(await write('住所\n', hashOf('氏名\n')), { value });
    assert.equal(there(), '住所\n');
  });
  for (const [why, last] of [
    ['differs from the one that was written last', hashOf('氏名\n')],
    ['no run is known to have written', undefined],
  ] as const) {
    test(`but not over one that ${why}: that is the notice`, async () => {
      folder.write('a.html.txt', '氏名、電話番号\n');
      const value = { path: 'a.html.txt', text: '氏名、電話番号\n', outcome: 'kept' };
      assert.deepEqual(await write('住所\n', last), { value });
      assert.equal(there(), '氏名、電話番号\n');
    });
  }
  test('not again where it is there, be it with other line ends', async () => {
    folder.write('a.html.txt', '氏名\r\n');
    const value = { path: 'a.html.txt', text: '氏名\r\n', outcome: 'unchanged' };
    assert.deepEqual(await write('氏名\n'), { value });
    assert.equal(there(), '氏名\r\n');
  });
  test('not in a dry run, which says what would be done', async () => {
    const result = await write('氏名\n', undefined, true);
    assert.ok('value' in result);
    assert.equal(result.value.outcome, 'created');
    assert.ok(!existsSync(join(folder.path, 'a.html.txt')));
  });
});
