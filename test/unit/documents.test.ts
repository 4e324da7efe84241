import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

suite('the documents', () => {
  for (const name of ['README.md', 'CONTRIBUTING.md']) {
    test(`${name} names files and folders that are there`, () => {
      const text = readFileSync(name, 'utf8');
      const inCode = [...text.matchAll(/`((?:src|test|scripts|schemas|samples|docs|l10n)\/[\w./-]*)`/g)];
      const linked = [...text.matchAll(/\]\(((?!https?:)[\w./-]+)\)/g)];
      const paths = [...inCode, ...linked].map(([, path = '']) => path);
      assert.ok(paths.length > 0);
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });
  }
});
