import assert from 'node:assert/strict';
import { updatePositions } from '../../../../src/records/index.ts';

const notice = '朝霧書店\n\nお客様の個人情報1,204件が漏えいしました。\n';
const record = `schemaVersion: 1
id: asagiri#1
source: {notice: notices/asagiri.txt, sha256: ${'a0'.repeat(32)}, section: {start: 6, end: 30}} # 第一報
organizations: []
exposures: []
totals:
  - value: 1204
    unit: records
    qualifier: exact
    evidence:
      - {exact: "1,204件", prefix: お客様の個人情報, suffix: が漏えい, start: 14, end: 20, read: 1204 records exact}
      - {exact: 個人情報, prefix: お客様の, suffix: "1,204件"}
      - {exact: 千二百件, prefix: 約, suffix: 。, start: 60, end: 64}
review: {status: draft}
`;
const hash = 'ab'.repeat(32);

function updated(yaml: string, text: string): string {
  const result = updatePositions(yaml, text, hash);
  return 'text' in result ? result.text : assert.fail(result.error.code);
}

suite('updatePositions', () => {
  test('moves certain quotes and the section along, and writes the hash: nothing else', () => {
    assert.equal(
      updated(record, `【続報】\n${notice}`),
      record
        .replace('a0'.repeat(32), hash)
        .replace('section: {start: 6, end: 30}', 'section: {start: 11, end: 35}')
        .replace('start: 14, end: 20', 'start: 19, end: 25'),
    );
  });

  test('writes the new surroundings of a quote beside which something was rewritten', () => {
    const both = record.replace(
      'read: 1204 records exact}',
      'read: 1204 records exact}\n      - {exact: 朝霧書店, prefix: "", suffix: "\\n\\nお客様の", start: 0, end: 4}',
    );
    assert.equal(
      updated(both, notice.replace('が漏えいしました', 'を確認しました')),
      both
        .replace('a0'.repeat(32), hash)
        .replace('suffix: が漏えい,', 'suffix: "を確認しました。\\n",')
        .replace(
          'prefix: お客様の個人情報, suffix: "を',
          'prefix: "朝霧書店\\n\\nお客様の個人情報", suffix: "を',
        )
        .replace('end: 30}}', 'end: 29}}'),
    );
  });

  test('leaves what is not certain: other surroundings, several places, no place', () => {
    for (const now of ['社員の1,204件', '1,204件、1,204件', '個人情報']) {
      assert.equal(updated(record, now), record.replace('a0'.repeat(32), hash));
    }
  });

  test('a section from the start of the notice still begins there', () => {
    const whole = record.replace('section: {start: 6, end: 30}', 'section: {start: 0, end: 30}');
    assert.ok(updated(whole, `【続報】\n${notice}`).includes('section: {start: 0, end: 35}'));
  });

  test('a section never ends behind the notice', () => {
    const short = '【続報】\nお客様の個人情報1,204件が漏えい';
    const [, end] = /section: \{start: \d+, end: (\d+)\}/.exec(updated(record, short)) ?? [];
    assert.ok(Number(end) <= short.length, end);
  });
});
