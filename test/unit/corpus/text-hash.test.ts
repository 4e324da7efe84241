import assert from 'node:assert/strict';
import { bearsHash, hashOf } from '../../../src/corpus/text-hash.ts';

const lines = '氏名\n住所\n';
const windows = '氏名\r\n住所\r\n';
const mixed = '氏名\r\n住所\n';

suite('bearsHash', () => {
  const same: [string, string][] = [
    [lines, lines],
    [lines, windows],
    [windows, lines],
    [mixed, lines],
    [mixed, windows],
    [mixed, mixed],
  ];
  for (const [now, before] of same) {
    test(`${JSON.stringify(now)} is what was ${JSON.stringify(before)}`, () => {
      assert.ok(bearsHash(now, hashOf(before)));
    });
  }

  for (const other of ['氏名\n住所', '氏名\n\n住所\n', '氏名\n住 所\n', '']) {
    test(`${JSON.stringify(other)} is another text`, () => {
      assert.ok(!bearsHash(other, hashOf(lines)));
    });
  }
});
