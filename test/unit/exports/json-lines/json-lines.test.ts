import assert from 'node:assert/strict';
import { exportFormats } from '../../../../src/exports/export-formats.ts';
import { validateRecord } from '../../../../src/records/index.ts';
import { awkward, bare, minato, rendered } from '../records.ts';

suite('JSON Lines', () => {
  test('have a whole record a line, evidence and all', async () => {
    const records = [minato, awkward, bare];
    const { text } = await rendered(exportFormats.jsonl, ...records);
    const lines = text.split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      records,
    );
    for (const line of lines) assert.deepEqual(validateRecord(line), []);
  });
});
