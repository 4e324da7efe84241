import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importFormatNames } from '../../../src/imports/import-formats.ts';

suite('docs/imports.md', () => {
  test('tells of every format', () => {
    const text = readFileSync('docs/imports.md', 'utf8');
    const told = [...text.matchAll(/^\| `([\w-]+)` +\|/gmu)].map(([, name]) => name);
    assert.deepEqual(told, importFormatNames);
  });
});
