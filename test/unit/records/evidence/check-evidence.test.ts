import assert from 'node:assert/strict';
import { checkEvidence, type EvidenceFinding, readValues } from '../../../../src/records/index.ts';
import { formatMessage } from '../../../../src/yaml/index.ts';

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
`;

function check(
  yaml: string,
  text: string | undefined,
  unchanged = text === notice,
): readonly EvidenceFinding[] {
  const values = readValues(yaml) ?? assert.fail('the record cannot be read');
  return checkEvidence(yaml, values, text === undefined ? undefined : { text, unchanged });
}

const told = (findings: readonly EvidenceFinding[]) =>
  findings.map(({ code, severity, message }) => `${severity} ${code}: ${formatMessage(message)}`);

suite('checkEvidence', () => {
  test('says nothing of a record whose notice is as it was', () => {
    assert.deepEqual(check(record, notice), []);
  });

  test('speaks once, at the hash, of quotes that have all moved along', () => {
    const findings = check(record, `【続報】\n${notice}`);
    assert.deepEqual(told(findings), [
      'information notice-changed: The notice has changed since this record was made; quotes that stand at another position now: 2',
    ]);
    const [{ start, end } = assert.fail()] = findings;
    assert.equal(record.slice(start, end), 'a0'.repeat(32));
  });

  test('says so when only words that nothing rests on have changed', () => {
    assert.deepEqual(told(check(record, `${notice}以上\n`)), [
      'information notice-changed: The notice has changed since this record was made; every quote stands where it did',
    ]);
  });

  test('tells a quote that was rewritten, with what it may be now, and counts it at the hash', () => {
    const now = notice.replace('1,204件', '1,304件');
    const findings = check(record, now);
    assert.deepEqual(told(findings), [
      'information notice-changed: The notice has changed since this record was made; quotes at another position: 0, to be looked at: 1',
      'error evidence-changed: “1,204件” does not stand in the notice any more; it may now say “1,304件”',
    ]);
    const candidate = findings[1]?.candidates[0] ?? assert.fail();
    assert.equal(now.slice(candidate.start, candidate.end), '1,304件');
    assert.deepEqual(findings[1]?.path, ['totals', 0, 'evidence', 0]);
  });

  const others: { why: string; yaml: string; now: string; expected: string }[] = [
    {
      why: 'a quote that is gone',
      yaml: record,
      now: notice.replace('1,204件（氏名、住所）', '一部'),
      expected: 'error evidence-lost: “1,204件” does not stand in the notice any more',
    },
    {
      why: 'a quote whose surroundings are other ones',
      yaml: record,
      now: '朝霧書店\n\nお客様のうち1,204件です。',
      expected:
        'warning evidence-moved: “1,204件” stands in the notice once, but what is around it has changed',
    },
    {
      why: 'a quote that keeps one side of its context, far from where the others are',
      yaml: record,
      now: `${notice.split('\n\n')[0] ?? ''}\n\nお客様の${'住所の一覧'.repeat(50)}個人情報は1,204件（氏名、住所）`,
      expected:
        'warning evidence-moved: “1,204件” stands in the notice once, but what is around it has changed',
    },
    {
      why: 'a quote that stands in several places',
      yaml: record,
      now: '朝霧書店\n\nお客様の通知は1,204件。社員は1,204件。',
      expected: 'warning evidence-ambiguous: “1,204件” stands in 2 places of the notice: which one is meant?',
    },
    {
      why: 'a lost quote less gravely where the value rests on others too',
      yaml: record.replace(
        '1204 records exact}',
        '1204 records exact}\n      - {exact: 個人情報係, prefix: "担当: "}',
      ),
      now: notice.replace('1,204件（氏名、住所）', '一部'),
      expected: 'warning evidence-lost: “1,204件” does not stand in the notice any more',
    },
  ];
  for (const { why, yaml, now, expected } of others) {
    test(`tells ${why}`, () => {
      assert.equal(told(check(yaml, now, true)).join('\n'), expected);
    });
  }

  for (const [from, to] of [
    ['（氏名、住所）', 'の氏名'],
    ['お客様の個人情報', 'お客様のうち'],
  ] as const) {
    test(`says nothing of a quote in its place where ${from} beside it became ${to}`, () => {
      assert.deepEqual(check(record, notice.replace(from, to), true), []);
    });
  }

  const quiet: { why: string; from: string; to: string }[] = [
    {
      why: 'words that a person wrote down alone, and that stand once',
      from: '{exact: "1,204件", prefix: お客様の個人情報, suffix: （氏名、住所）, start: 14, end: 20, read: 1204 records exact}',
      to: '{exact: "1,204件"}',
    },
    {
      why: 'a position that a person has mistyped, beside words in their context',
      from: 'start: 14, end: 20',
      to: 'start: 15, end: 21',
    },
    { why: 'a record that names no hash', from: `, sha256: ${'a0'.repeat(32)}`, to: '' },
  ];
  for (const { why, from, to } of quiet) {
    test(`says nothing of ${why}`, () => {
      assert.ok(record.includes(from));
      assert.deepEqual(check(record.replace(from, to), notice, from.includes('start')), []);
    });
  }

  test('says of a value without a quote that it has none, where the value stands', () => {
    const yaml = `${record}timeline:\n  - {date: 2024-04-30, event: detected}\n`;
    const [finding = assert.fail(), ...more] = check(yaml, notice);
    assert.deepEqual(more, []);
    assert.equal(finding.severity, 'information');
    assert.equal(yaml.slice(finding.start, finding.end), '2024-04-30');
    assert.equal(
      formatMessage(finding.message),
      'timeline[0] has no evidence: no words of the notice are named that it rests on',
    );
  });

  test('a notice that is not there is told once, and quotes are not called lost', () => {
    assert.deepEqual(told(check(record, undefined)), [
      'information notice-missing: The notice notices/asagiri.txt is not to be found: the evidence cannot be looked up',
    ]);
  });

  test('a checkout with the line ends of Windows loses nothing', () => {
    assert.deepEqual(check(record, notice.replaceAll('\n', '\r\n'), true), []);
  });

  test('finds a rewritten quote far down in a long notice', () => {
    const long = `${'住所の一覧を別紙に記載しております。\n'.repeat(6_000)}${notice}`;
    const now = long.replace('1,204件', '1,304件');
    const at = long.indexOf('1,204件');
    const yaml = record.replace('start: 14, end: 20', `start: ${at}, end: ${at + 6}`);
    const candidate = check(yaml, now, true).find(({ code }) => code === 'evidence-changed')?.candidates[0];
    assert.equal(candidate?.start, at);
  });
});
