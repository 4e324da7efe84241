import assert from 'node:assert/strict';
import { type Analysis, type Annotation, createAnalyzer } from '../../../../src/analysis/index.ts';
import {
  type DismissibleMention,
  dismissedWords,
  mergeRecord,
  type NoticeRecord,
  readDismissed,
  restoreMentions,
  serializeRecord,
  toggleDismissed,
  toRecord,
  validateDismissed,
  validateRecord,
  withoutDismissed,
} from '../../../../src/records/index.ts';

const analyzer = createAnalyzer();
const analyses = new Map<string, Analysis>();

/** Each text once. */
function analyze(text: string): Analysis {
  const analysis = analyses.get(text) ?? analyzer(text);
  analyses.set(text, analysis);
  return analysis;
}

const shop = `2024年5月2日
朝霧書店

不正アクセスに関するお知らせ

当店の「朝霧書店オンライン」が不正アクセスを受け、お客様1,250名分の氏名、住所、メールアドレスが漏えいしたことを確認しました。
2024年4月30日に社内の点検で発覚しました。
お名前と住所のほか、電話番号も漏えいしました。
なお、クレジットカード番号は含まれておりません。
`;

const sha256 = '0'.repeat(64);
const noticeOf = (text: string) => ({ path: 'notices/shop.txt', text, sha256 });

/** The nth mention of these words, from 0. */
function mention(words: string, nth = 0, text = shop): DismissibleMention {
  const found = analyze(text).annotations.filter((one) => one.text === words)[nth];
  assert.ok(found && isDismissible(found), `${words} is no mention`);
  return found;
}

function isDismissible(found: Annotation): found is DismissibleMention {
  return found.kind !== 'candidate';
}

function dismissing(mentions: readonly DismissibleMention[], existing?: string, text = shop): string {
  const edited = toggleDismissed(existing, mentions, noticeOf(text));
  return 'text' in edited ? edited.text : assert.fail(edited.error.code);
}

function restoring(existing: string, mentions: readonly DismissibleMention[], text = shop): string {
  const edited = restoreMentions(existing, mentions, text);
  return 'text' in edited ? edited.text : assert.fail(edited.error.code);
}

function wordsIn(yaml: string, text = shop): string[] {
  const read = readDismissed(yaml);
  if ('error' in read) assert.fail(read.error.code);
  return dismissedWords(read, text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

suite('A file of dismissed mentions', () => {
  test('begins with the notice and the first mention', () => {
    assert.equal(
      dismissing([mention('住所')]),
      `schemaVersion: 1
source: {notice: notices/shop.txt, sha256: "${sha256}"}
dismissed:
  - {kind: field, read: address, exact: 住所, prefix: "不正アクセスを受け、お客様1,250名分の氏名、", suffix: 、メールアドレスが漏えいしたことを確認しました。, start: ${shop.indexOf('住所')}, end: ${shop.indexOf('住所') + 2}}
`,
    );
  });

  test('is right by its schema, whatever is dismissed', () => {
    const all = analyze(shop).annotations.filter(isDismissible);
    assert.ok(all.length > 10);
    assert.deepEqual(validateDismissed(dismissing(all)), []);
    assert.equal(wordsIn(dismissing(all)).length, all.length);
  });

  test('keeps the order of the notice, comments and what it does not know', () => {
    const begun = dismissing([mention('住所')])
      .replace('dismissed:', '# looked at by Aoi\ndismissed:')
      .replace('kind: field', 'colour: red, kind: field');
    const more = dismissing([mention('電話番号'), mention('1,250名')], begun);
    assert.deepEqual(wordsIn(more), ['count 1,250名', 'field 住所', 'field 電話番号']);
    assert.ok(more.includes('# looked at by Aoi\ndismissed:') && more.includes('colour: red'), more);
    assert.equal(restoring(more, [mention('電話番号'), mention('1,250名')]), begun);
  });

  test('holds a mention once', () => {
    const once = dismissing([mention('住所')]);
    const two = dismissing([mention('住所'), mention('氏名')], once);
    assert.deepEqual(wordsIn(two), ['field 氏名', 'field 住所']);
  });

  test('gives back what is dismissed a second time', () => {
    const both = dismissing([mention('住所'), mention('氏名')]);
    assert.deepEqual(wordsIn(dismissing([mention('住所')], both)), ['field 氏名']);
  });

  test('keeps a mention that bears a comment', () => {
    const once = dismissing([mention('住所')]).replace('  - {', '  # of the shop itself\n  - {');
    assert.equal(restoring(once, [mention('住所')]), once);
  });

  test('stays as it was where what is restored is not in it', () => {
    const once = dismissing([mention('住所')]);
    assert.equal(restoring(once, [mention('住所', 1), mention('氏名')]), once);
  });

  test('is empty, not gone, when the last one is restored', () => {
    const none = restoring(dismissing([mention('住所')]), [mention('住所')]);
    assert.deepEqual(validateDismissed(none), []);
    assert.match(none, /dismissed: \[\]/u);
    assert.deepEqual(wordsIn(dismissing([mention('氏名')], none)), ['field 氏名']);
  });

  test('tells words apart from the same words elsewhere', () => {
    const second = dismissing([mention('住所', 1)]);
    const read = readDismissed(second);
    assert.ok(!('error' in read));
    assert.equal(dismissedWords(read, shop)[0]?.start, shop.lastIndexOf('住所'));
  });

  test('finds them again in a changed notice', () => {
    assert.deepEqual(wordsIn(dismissing([mention('住所')]), `【更新】第二報\n${shop}`), ['field 住所']);
  });

  test('counts no words that may be others, and keeps them', () => {
    const yaml = dismissing([mention('住所'), mention('電話番号')]);
    const changed = shop.replace('お客様1,250名分の氏名、住所、メール', '住所、社内メモ。住所、メール');
    assert.deepEqual(wordsIn(yaml, changed), ['field 電話番号']);
    const more = dismissing([mention('お名前', 0, changed)], yaml, changed);
    assert.deepEqual(wordsIn(more, changed), ['field お名前', 'field 電話番号']);
    assert.deepEqual(wordsIn(more).toSorted(), ['field お名前', 'field 住所', 'field 電話番号']);
  });

  test('is left as it is when it cannot be read', () => {
    const edited = toggleDismissed('dismissed: [', [mention('住所')], noticeOf(shop));
    assert.ok('error' in edited);
    assert.ok('error' in readDismissed('dismissed: ['));
    assert.ok('error' in readDismissed('- a list'));
  });

  test('says what is wrong with it, on its place', () => {
    const yaml = dismissing([mention('住所')]).replace('kind: field', 'kind: feild');
    const [problem, ...others] = validateDismissed(yaml);
    assert.deepEqual(others, []);
    assert.equal(yaml.slice(problem?.start, problem?.end), 'feild');
    assert.equal(problem?.data.suggestion, 'field');
  });

  test('is read as far as it is right', () => {
    const yaml = dismissing([mention('住所'), mention('氏名')]).replace('kind: field', 'kind: feild');
    assert.equal(wordsIn(yaml).length, 1);
  });
});

suite('A record without dismissed mentions', () => {
  const recordOf = (text = shop): NoticeRecord => {
    const [incident] = analyze(text).incidents;
    return toRecord(incident ?? assert.fail(), noticeOf(text), 0);
  };
  const without = (...mentions: readonly DismissibleMention[]): NoticeRecord => {
    const read = readDismissed(dismissing(mentions));
    return 'error' in read ? assert.fail() : withoutDismissed(recordOf(), dismissedWords(read, shop));
  };
  const fields = (record: NoticeRecord) => record.exposures.flatMap((exposure) => exposure.fields ?? []);

  test('is the same where nothing is dismissed', () => {
    assert.equal(serializeRecord(without()), serializeRecord(recordOf()));
  });

  test('lacks a field whose only words are dismissed', () => {
    assert.deepEqual(fields(recordOf()), ['name', 'address', 'email', 'phone']);
    assert.deepEqual(fields(without(mention('メールアドレス'))), ['name', 'address', 'phone']);
  });

  test('keeps a field that other words tell, and cites those', () => {
    const left = without(mention('氏名'));
    assert.deepEqual(fields(left), fields(recordOf()));
    const evidence = left.exposures.flatMap((exposure) => exposure.evidence?.fields?.name ?? []);
    assert.deepEqual(
      evidence.map(({ exact, read }) => [exact, read]),
      [['お名前', 'name']],
    );
    assert.deepEqual(fields(without(mention('氏名'), mention('お名前'))), ['address', 'email', 'phone']);
  });

  const lists = [
    ['a figure', '1,250名', (record: NoticeRecord) => JSON.stringify(record).includes('"value":1250')],
    [
      'a day',
      '2024年4月30日',
      (record: NoticeRecord) => JSON.stringify(record).includes('"event":"detected"'),
    ],
    [
      'the day of publication',
      '2024年5月2日',
      (record: NoticeRecord) => record.source.published !== undefined,
    ],
    ['what is ruled out', 'クレジットカード番号', (record: NoticeRecord) => record.excluded !== undefined],
    ['a service', '朝霧書店オンライン', (record: NoticeRecord) => record.services !== undefined],
  ] as const;
  for (const [what, words, has] of lists) {
    test(`lacks ${what}`, () => {
      assert.ok(has(recordOf()), serializeRecord(recordOf()));
      const left = without(mention(words));
      assert.ok(!has(left), serializeRecord(left));
      assert.deepEqual(validateRecord(serializeRecord(left)), []);
    });
  }

  test('keeps what rests on words of another kind in the same place', () => {
    const { start, end } = mention('メールアドレス');
    assert.deepEqual(withoutDismissed(recordOf(), [{ kind: 'count', start, end }]), recordOf());
  });

  test('has no population of which nothing is left', () => {
    const left = without(
      ...analyze(shop).annotations.filter(
        (one): one is DismissibleMention => one.kind === 'field' || one.kind === 'count',
      ),
    );
    assert.deepEqual(left.exposures, []);
    assert.deepEqual(validateRecord(serializeRecord(left)), []);
  });

  test('takes them out of a record that is there, but for what a person vouched for', () => {
    const left = without(mention('メールアドレス'), mention('電話番号'));
    const existing = serializeRecord(recordOf()).replace(
      /(exact: 電話番号,.*read: phone)/u,
      '$1, accepted: true',
    );
    const merged = mergeRecord(existing, left);
    assert.ok('text' in merged);
    assert.match(merged.text, /fields: \[name, address, phone\]/u);
    const again = mergeRecord(merged.text, recordOf());
    assert.ok('text' in again);
    assert.match(again.text, /fields: \[name, address, email, phone\]/u);
  });
});
