import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { serializeRecord, toRecord } from '../../../../src/records/index.ts';
import { hostileText } from '../hostile-text.ts';
import { inventedIncident, notice } from '../invented-incident.ts';

suite('serializeRecord', () => {
  const record = toRecord(inventedIncident(), notice, 0);
  const text = serializeRecord(record);

  test('reads back as the same record', () => {
    assert.deepEqual(parse(text), record);
  });

  test('gives the same text each time', () => {
    assert.equal(serializeRecord(toRecord(inventedIncident(), notice, 0)), text);
  });

  test('points editors to its schema on the first line', () => {
    assert.match(text, /^# yaml-language-server: \$schema=https:\S+\/notice-record\.schema\.json\n/);
    assert.match(serializeRecord(record, '../s.json'), /^# yaml-language-server: \$schema=\.\.\/s\.json\n/);
  });

  test('puts values first and every quote on a line of its own below its value', () => {
    const lines = text.split('\n');
    const at = lines.indexOf('  - name: 株式会社みなと文具');
    assert.deepEqual(lines.slice(at + 1, at + 3), ['    role: discloser', '    evidence:']);
    assert.match(
      lines[at + 3] ?? '',
      /^ {6}- \{exact: 株式会社みなと文具, prefix: ".*\\n", suffix: .*, start: 34, end: 43, read: .*\}$/,
    );
    assert.ok(lines.includes('    fields: [name, address, email]'));
    assert.ok(lines.includes('review: {status: draft}'));
    assert.equal(
      lines.filter((line) => line.includes('exact:')).length,
      (text.match(/exact:/g) ?? []).length,
    );
  });

  test('keeps any title, whatever it holds, on one line', () => {
    const hostile = [
      '"引用"と\'引用\'',
      '鍵: 値, [一覧] {写像} # 注',
      ' 前後に空白 ',
      '\t字下げ',
      '- 項目',
      '一行目\n二行目\r\n三行目',
      '😀🇯🇵👨‍👩‍👧',
      '\ud83d 片割れ',
      '\ufeff印\u2028行\u0085',
      '2023',
      'null',
      '~',
      '---',
      '%YAML',
      '@`!&*|>?',
      '\u0000\u001b',
      '長'.repeat(5000),
    ];
    for (const title of hostile) assertKept(title);
    fc.assert(fc.property(hostileText, assertKept), { numRuns: 15 });
  });

  function assertKept(title: string): void {
    const small = { ...record, title, exposures: [], totals: [], timeline: [] };
    const written = serializeRecord(small);
    assert.deepEqual(parse(written), small);
    assert.match(written, /^title: .*$/m);
    assert.equal(written.split('\n').length, serializeRecord({ ...small, title: 'x' }).split('\n').length);
  }
});
