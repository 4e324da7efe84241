import assert from 'node:assert/strict';
import { checkEvidence, obstaclesTo, readValues, validateRecord } from '../../../../src/records/index.ts';

const notice = '朝霧書店\n\nお客様の個人情報1,204件（氏名、住所）が漏えいしました。\n担当: 個人情報係\n';

const record = `schemaVersion: 1
id: asagiri#1
source: {notice: notices/asagiri.txt, sha256: ${'a0'.repeat(32)}, section: {start: 0, end: 46}}
organizations:
  - name: 朝霧書店
    role: discloser
    evidence:
      - {exact: 朝霧書店, prefix: "", suffix: "\\n\\nお客様の", start: 0, end: 4, read: 朝霧書店 discloser}
totals:
  - value: 1204
    unit: records
    qualifier: exact
    evidence:
      - {exact: "1,204件", prefix: お客様の個人情報, suffix: （氏名、住所）, start: 14, end: 20, read: 1204 records exact}
exposures: []
review: {status: in-review}
`;

/** The words of the YAML that keep it from being approved, beside a notice. */
function obstacles(yaml: string, text: string | undefined): string[] {
  const values = readValues(yaml) ?? assert.fail('the record cannot be read');
  const now = text === undefined ? undefined : { text, unchanged: text === notice };
  return obstaclesTo(validateRecord(yaml), checkEvidence(yaml, values, now)).map(({ start, end }) =>
    yaml.slice(start, end),
  );
}

suite('A record is kept from being approved', () => {
  test('by a value of which no quote is in the notice, and by what departs from the schema, in their order', () => {
    const gone = notice.replace('1,204件（氏名、住所）', '一部');
    assert.deepEqual(obstacles(record, gone), ['"1,204件"']);
    assert.deepEqual(obstacles(record.replace('role: discloser', 'role: discloserx'), gone), [
      'discloserx',
      '"1,204件"',
    ]);
  });

  test('by a quote that was rewritten', () => {
    assert.deepEqual(obstacles(record, notice.replace('1,204件', '1,304件')), ['"1,204件"']);
  });

  const passes: { why: string; yaml?: string; now: string | undefined }[] = [
    { why: 'a notice that is as it was', now: notice },
    { why: 'a notice that has moved its words', now: `【続報】\n${notice}` },
    { why: 'a notice that is not there', now: undefined },
    {
      why: 'a quote that stands in several places',
      now: '朝霧書店\n\nお客様の通知は1,204件。社員は1,204件。',
    },
    { why: 'a quote in other surroundings', now: '朝霧書店\n\nお客様のうち1,204件です。' },
    {
      why: 'a lost quote of a value that rests on others too',
      yaml: record.replace(
        '1204 records exact}',
        '1204 records exact}\n      - {exact: 個人情報係, prefix: "担当: "}',
      ),
      now: notice.replace('1,204件（氏名、住所）', '一部'),
    },
    {
      why: 'a lost quote beside one that was found again where its neighbours have gone',
      yaml: record.replace(
        '1204 records exact}',
        '1204 records exact}\n      - {exact: 個人情報係, prefix: "担当: ", suffix: "\\n", start: 36, end: 41}',
      ),
      now: notice.replace('1,204件（氏名、住所）', '一部').replace('担当', '窓口'),
    },
  ];
  for (const { why, yaml = record, now } of passes) {
    test(`not by ${why}`, () => {
      assert.deepEqual(obstacles(yaml, now), []);
    });
  }
});
