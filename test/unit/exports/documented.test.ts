import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { codeNotes } from '../../../src/analysis/index.ts';
import { exportFormatNames, exportFormats, folderFormatNames } from '../../../src/exports/export-formats.ts';
import { rendered } from './records.ts';

// Its first heading follows no line: all of them are looked for after a line's end.
const text = `\n${readFileSync('docs/exports.md', 'utf8')}`;

/** The first cells of a section's first table, without their marks. */
function rowsOf(heading: string): string[][] {
  const section = text.slice(text.indexOf(`\n${heading}\n`)).replace(/^\n#+ .*\n/u, '');
  const [table = ''] = /(?:^\|.*\n)+/mu.exec(section) ?? [];
  return table
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => [...line.matchAll(/`([^`]+)`/gu)].map(([, cell = '']) => cell));
}

suite('docs/exports.md', () => {
  test('tells of every format', () => {
    const told = rowsOf('# Exports').map(([name]) => name);
    for (const name of [...exportFormatNames, ...folderFormatNames]) assert.ok(told.includes(name), name);
  });

  for (const [heading, name] of [
    ['### Incidents', 'csv'],
    ['### Populations', 'populations-csv'],
  ] as const) {
    test(`tells of the columns of ${name}, in their order`, async () => {
      const head = (await rendered(exportFormats[name])).text.trimEnd().split(',');
      assert.deepEqual(
        rowsOf(heading).map(([column]) => column),
        head,
      );
    });
  }

  test('has the place in VERIS that each cause is given', () => {
    const written = [...text.matchAll(/^\| `([\w-]+)` +\| `((?:action|actor)\.[^`]+)` +\|$/gmu)];
    assert.deepEqual(
      written.map(([, cause, place]) => [cause, place]),
      Object.entries(codeNotes.causes).map(([cause, { veris = [] }]) => [cause, veris[0]]),
    );
  });
});
