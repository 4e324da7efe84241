import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFloors } from '../accuracy/floors.ts';
import { categories } from '../accuracy/tally.ts';

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

  test('the README gives the recorded figures of accuracy', () => {
    const text = readFileSync('README.md', 'utf8');
    const floors = readFloors(readFileSync('test/accuracy/figures.yaml', 'utf8'));
    for (const category of categories) {
      const [, written] = new RegExp(`\\| ${category} +\\| ([0-9.]+) +\\|`, 'u').exec(text) ?? [];
      assert.equal(
        written,
        (Math.floor(Math.round(Number(floors[category]) * 1000) / 10) / 100).toFixed(2),
        category,
      );
    }
  });
});
