import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/index.ts';
import {
  anchorValues,
  coverageOf,
  incidentOf,
  readValues,
  serializeRecord,
  takenOut,
  toRecord,
} from '../../../../src/records/index.ts';

const analyze = createAnalyzer();

const shop = `2024年5月2日
朝霧書店

個人情報漏えいに関するお知らせ

当店の「朝霧書店オンライン」が不正アクセスを受け、お客様1,250名分の氏名、住所、メールアドレスが漏えいしたことを確認しました。
2024年4月30日に発覚しました。
なお、クレジットカード番号は含まれておりません。
お名前と住所のほか、電話番号も対象です。
念のため、パスワードの変更をお願いいたします。
`;

const digest = `■ 会員サイトへの不正アクセス - 北陸つばめ生協
北陸つばめ生活協同組合は9月4日、会員サイトが不正アクセスを受け、12,700件の氏名と電話番号が漏えいしたと発表した。

■ USBメモリを紛失 - 朱鷺野市
朱鷺野市は9月5日、児童86人分の氏名と成績を保存したUSBメモリを紛失したと発表した。
`;

const hash = '0'.repeat(64);

/** What there is about each mention of a notice, as `words: coverage`, once some of its records are written. */
function covered(
  text: string,
  edits: Readonly<Record<number, (yaml: string) => string>>,
  dismissed: readonly string[] = [],
): string[] {
  const { annotations, incidents } = analyze(text, { published: '2024-09-09' });
  const records = Object.entries(edits).map(([place, edit]) => {
    const incident = incidents[Number(place)] ?? assert.fail();
    const record = toRecord(incident, { path: 'notices/a.txt', text, sha256: hash }, Number(place));
    const yaml = edit(serializeRecord(record));
    const { id, values } = readValues(yaml) ?? assert.fail(yaml);
    const anchored = anchorValues(values, text);
    return { anchored, incident: incidentOf({ id, anchored }, incidents), yaml };
  });
  const out = records.flatMap(({ yaml }) => takenOut(yaml).flatMap(({ quotes }) => quotes));
  const dismissedWords = dismissed.map((words) => {
    const start = text.indexOf(words);
    return { kind: 'field' as const, start, end: start + words.length };
  });
  const taken = out.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end }],
  );
  const coverage = coverageOf({
    annotations,
    incidents,
    records,
    dismissed: dismissedWords,
    takenOut: taken,
  });
  return [...coverage].map(([mention, state]) => `${mention.text}: ${state}`);
}

const asIs = (yaml: string) => yaml;

/** Takes something out of a record, which must be there. */
const without = (part: string | RegExp) => (yaml: string) => {
  assert.notEqual(yaml.replace(part, ''), yaml, `the record has no ${String(part)}`);
  return yaml.replace(part, '');
};

const states = (lines: readonly string[], words: string) =>
  lines.filter((line) => line.startsWith(`${words}: `)).map((line) => line.slice(words.length + 2));

suite('Of the mentions of a notice', () => {
  test('all are open while there is no record', () => {
    assert.ok(covered(shop, {}).every((line) => line.endsWith(': open')));
  });

  test('all of an incident are recorded once its record is written', () => {
    const left = covered(shop, { 0: asIs }).filter((line) => !line.endsWith(': recorded'));
    assert.deepEqual(left, []);
  });

  test('a value that a person took out is missing, under each of its words', () => {
    const lines = covered(shop, { 0: without(/, email|^ +email:\n.*\n/gmu) });
    assert.deepEqual(states(lines, 'メールアドレス'), ['missing']);
    assert.deepEqual(states(lines, '氏名'), ['recorded']);
  });

  test('other words for a recorded value are recorded', () => {
    assert.deepEqual(states(covered(shop, { 0: asIs }), 'お名前'), ['recorded']);
  });

  test('a figure that a person corrected is recorded', () => {
    const lines = covered(shop, { 0: (yaml) => yaml.replace('value: 1250', 'value: 1260') });
    assert.deepEqual(states(lines, '1,250名'), ['recorded']);
  });

  test('words that a person gave another code are recorded, though no value says the same', () => {
    const lines = covered(shop, {
      0: (yaml) => without(/, read: unauthorized-access/gu)(yaml).replace('unauthorized-access', 'malware'),
    });
    assert.deepEqual(states(lines, '不正アクセス'), ['recorded']);
  });

  test('the same figure of another unit is missing', () => {
    const text = shop.replace('2024年4月30日に', 'データは1,250件です。2024年4月30日に');
    const lines = covered(text, {
      0: without(/ +- value: 1250\n +unit: people[^]*?(?=\n +(?:- value|fields:))/u),
    });
    assert.deepEqual(states(lines, '1,250名'), ['missing']);
  });

  test('a title that has the words is no record of them', () => {
    const text = shop.replace('個人情報漏えいに関する', '氏名の漏えいに関する');
    const lines = covered(text, { 0: without(/name, |^ +name:\n(?: +- \{.*\n)+/gmu) });
    assert.ok(
      states(lines, '氏名').every((state) => state === 'missing'),
      lines.join('\n'),
    );
  });

  test('advice is none that a record is expected to hold', () => {
    assert.deepEqual(states(covered(shop, { 0: asIs }), 'パスワード'), []);
  });

  test('dismissed words are dismissed', () => {
    assert.deepEqual(states(covered(shop, {}, ['メールアドレス']), 'メールアドレス'), ['dismissed']);
  });

  test('dismissed words are dismissed, though the record still has them, or the same elsewhere', () => {
    const lines = covered(shop, { 0: asIs }, ['お名前', 'メールアドレス']);
    assert.deepEqual(states(lines, 'お名前'), ['dismissed']);
    assert.deepEqual(states(lines, 'メールアドレス'), ['dismissed']);
    assert.deepEqual(states(lines, '氏名'), ['recorded']);
  });

  test('a dismissed field dismisses nothing of another kind', () => {
    assert.deepEqual(states(covered(shop, {}, ['1,250名']), '1,250名'), ['open']);
  });

  test('the words of a rejected reading are dismissed', () => {
    const lines = covered(shop, {
      0: (yaml) => {
        const [block, quote] =
          /causes:\n {2}- code: unauthorized-access\n {4}evidence:\n {6}- \{(.*)\}\n/u.exec(yaml) ?? [];
        assert.ok(block !== undefined && quote !== undefined, yaml);
        return `${yaml.replace(block, '')}rejected:\n  - {kind: cause, ${quote}}\n`;
      },
    });
    assert.deepEqual(states(lines, '不正アクセス'), ['dismissed']);
  });

  test('those of another incident are open, though its record says the same', () => {
    const lines = covered(digest, { 1: asIs });
    assert.deepEqual(states(lines, '氏名'), ['open', 'recorded']);
    assert.deepEqual(states(lines, '電話番号'), ['open']);
  });
});

suite('incidentOf', () => {
  const { incidents } = analyze(digest, { published: '2024-09-09' });
  const read = (place: number, id: string, text = digest) => {
    const incident = incidents[place] ?? assert.fail();
    const yaml = serializeRecord(toRecord(incident, { path: 'a.txt', text: digest, sha256: hash }, place));
    return incidentOf({ id, anchored: anchorValues(readValues(yaml)?.values ?? [], text) }, incidents);
  };

  test('goes by the words, whatever the id counts', () => {
    assert.equal(read(1, 'a#1'), 1);
    assert.equal(read(0, 'a#2'), 0);
  });

  test('is none where the words are gone', () => {
    assert.equal(read(0, 'a#1', 'まったく別の文章'), undefined);
  });

  test('goes by the id where several are told in one part', () => {
    const { section } = incidents[0] ?? assert.fail();
    const yaml = serializeRecord(
      toRecord(incidents[0] ?? assert.fail(), { path: 'a.txt', text: digest, sha256: hash }, 0),
    );
    const anchored = anchorValues(readValues(yaml)?.values ?? [], digest);
    assert.equal(incidentOf({ id: 'a#2', anchored }, [{ section }, { section }]), 1);
  });
});
