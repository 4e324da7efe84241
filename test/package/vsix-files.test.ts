import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';

/** Everything that goes into the .vsix: no source, no tests, no samples, no maps. */
const expected = [
  /^package\.json$/u,
  /^package\.nls(?:\.ja)?\.json$/u,
  /^(?:README\.md|LICENSE|CHANGELOG\.md)$/u,
  /^dist\/(?:extension|cli|analysis-worker|import-worker|notice-worker|original-worker|record-worker|tokenizer-worker)\.js$/u,
  /^dist\/dict\/(?:ipadic\.bin|NOTICE\.md)$/u,
  /^dist\/cmaps\/(?:LICENSE|[\w-]+\.bcmap)$/u,
  /^l10n\/bundle\.l10n\.ja\.json$/u,
  /^media\/[\w-]+\.svg$/u,
  /^schemas\/[\w-]+\.schema\.json$/u,
  /^dist\/extension\/[\w-]+\.js$/u,
  /^syntaxes\/[\w.-]+\.json$/u,
];

suite('The package', () => {
  test('holds what runs and nothing else, in less than 25 MB', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    assert.deepEqual(
      files.filter((file) => !expected.some((pattern) => pattern.test(file))),
      [],
    );
    for (const pattern of expected)
      assert.ok(
        files.some((file) => pattern.test(file)),
        String(pattern),
      );
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(size < 25 * 1024 * 1024, `${size} bytes`);
  });
});
