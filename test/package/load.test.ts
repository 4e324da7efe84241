import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

interface Load {
  readonly files: readonly [path: string, bytes: number][];
}

suite('The extension, loaded', () => {
  // Compiling is most of what a start takes: all parts together are 1.8 MB, the lexicon and the validators nearly all.
  test('compiles no more than its surfaces need, less than 300 KB', () => {
    const { files } = JSON.parse(
      execFileSync(process.execPath, ['test/package/load.cjs'], { encoding: 'utf8' }),
    ) as Load;
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    assert.ok(bytes > 0 && bytes < 300 * 1024, `${bytes} bytes: ${JSON.stringify(files, null, 2)}`);
  });
});
