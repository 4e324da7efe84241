import assert from 'node:assert/strict';
import {
  type EditResult,
  mergeRecord,
  type NoticeRecord,
  readValues,
  reanchorQuote,
  removeQuote,
} from '../../../../src/records/index.ts';
import { addQuote } from '../../../../src/records/reanchor/reanchor-quote.ts';

const record = `schemaVersion: 1
id: asagiri#1
source: {notice: notices/asagiri.txt, sha256: ${'a0'.repeat(32)}, section: {start: 0, end: 40}}
organizations: [] # まだ
exposures:
  - certainty: suspected # 要確認
    fields: [name]
totals:
  - value: 1204
    unit: records
    qualifier: exact
    evidence:
      - {exact: "1,204件", prefix: お客様の, suffix: が漏えい, start: 4, end: 10, read: 1204 records exact, accepted: true} # 本文
      - {exact: 1204件, prefix: 計, suffix: 。, start: 20, end: 25}
timeline:
  - {date: 2024-04-30, event: detected}
review: {status: draft}
`;
const quote =
  '{exact: "1,204件", prefix: お客様の, suffix: が漏えい, start: 4, end: 10, read: 1204 records exact, accepted: true} # 本文';
const path = ['totals', 0, 'evidence', 0];

function text(result: EditResult): string {
  return 'text' in result ? result.text : assert.fail(result.error.code);
}

function span(notice: string, words: string) {
  const start = notice.indexOf(words);
  return { start, end: start + words.length };
}

const total = (yaml: string) =>
  readValues(yaml)?.values.find(({ kind }) => kind === 'total') ?? assert.fail('no total');

suite('reanchorQuote', () => {
  test('writes the new place, and keeps what the machine read where the words are the same', () => {
    const notice = '続報です。社員の1,204件を含みます。';
    const edited = text(reanchorQuote(record, path, span(notice, '1,204件'), notice));
    assert.equal(
      edited,
      record.replace(
        quote,
        '{exact: "1,204件", prefix: 続報です。社員の, suffix: を含みます。, start: 8, end: 14, read: 1204 records exact, accepted: true} # 本文',
      ),
    );
  });

  test('keeps it too where only the width of the letters is another', () => {
    const notice = '個人情報１，２０４ 件が漏えい';
    const edited = text(reanchorQuote(record, path, span(notice, '１，２０４ 件'), notice));
    assert.equal(total(edited).standing, 'accepted');
    assert.equal(total(edited).evidence[0]?.exact, '１，２０４ 件');
  });

  test('the value is a person’s from then on where the words say something else', () => {
    const notice = 'お客様の1,304件が漏えい';
    const edited = text(reanchorQuote(record, path, span(notice, '1,304件'), notice));
    assert.equal(
      edited,
      record.replace(
        quote,
        '{exact: "1,304件", prefix: お客様の, suffix: が漏えい, start: 4, end: 10} # 本文',
      ),
    );
    assert.equal(total(edited).standing, 'person');
  });

  test('and no merge puts what the machine now reads there beside it', () => {
    const notice = 'お客様の1,304件が漏えい';
    const edited = text(reanchorQuote(record, path, span(notice, '1,304件'), notice));
    const fresh: NoticeRecord = {
      schemaVersion: 1,
      id: 'asagiri#1',
      source: { notice: 'notices/asagiri.txt', sha256: '1'.repeat(64), section: { start: 0, end: 15 } },
      organizations: [],
      exposures: [],
      totals: [
        {
          value: 1304,
          unit: 'records',
          qualifier: 'exact',
          evidence: [
            {
              exact: '1,304件',
              prefix: 'お客様の',
              suffix: 'が漏えい',
              start: 4,
              end: 10,
              read: '1304 records exact',
            },
          ],
        },
      ],
      review: { status: 'draft' },
    };
    const merged = text(mergeRecord(edited, fresh));
    assert.equal(total(merged).text, '1204 records exact');
    assert.ok(!merged.includes('value: 1304'), merged);
  });

  test('other words for a further quote of the machine’s value are a person’s, which bear no position', () => {
    const notice = '約千二百件でした。';
    const edited = text(
      reanchorQuote(record, ['totals', 0, 'evidence', 1], span(notice, '約千二百件'), notice),
    );
    assert.equal(
      edited,
      record.replace(
        '{exact: 1204件, prefix: 計, suffix: 。, start: 20, end: 25}',
        '{exact: 約千二百件, prefix: "", suffix: でした。}',
      ),
    );
    assert.equal(total(edited).standing, 'accepted');
  });

  const unchanged: { why: string; at: readonly (string | number)[] }[] = [
    { why: 'there is no such quote', at: ['totals', 0, 'evidence', 7] },
    { why: 'there is no such value', at: ['totals', 3, 'evidence', 0] },
    { why: 'the path leads to no quote', at: ['review'] },
  ];
  for (const { why, at } of unchanged) {
    test(`changes nothing where ${why}`, () => {
      assert.equal(text(reanchorQuote(record, at, { start: 0, end: 2 }, '氏名')), record);
    });
  }
});

suite('addQuote', () => {
  const notice = '4月30日に氏名の漏えいのおそれが判明しました。';

  test('gives evidence to an entry that has none', () => {
    const edited = text(addQuote(record, ['timeline', 0, 'evidence'], span(notice, '4月30日'), notice));
    const event = readValues(edited)?.values.find(({ kind }) => kind === 'event');
    assert.deepEqual(
      event?.evidence.map(({ exact, start, end }) => ({ exact, start, end })),
      [{ exact: '4月30日', start: 0, end: 5 }],
    );
    assert.equal(event.standing, 'person');
  });

  test('gives evidence to a plain value and to a field code, below the keys that the schema asks for', () => {
    const certain = addQuote(
      record,
      ['exposures', 0, 'evidence', 'certainty'],
      span(notice, 'おそれ'),
      notice,
    );
    const both = text(
      addQuote(text(certain), ['exposures', 0, 'evidence', 'fields', 'name'], span(notice, '氏名'), notice),
    );
    assert.ok(
      both.includes(`  - certainty: suspected # 要確認
    fields: [name]
    evidence:
      certainty:
        - {exact: おそれ, prefix: 4月30日に氏名の漏えいの, suffix: が判明しました。, start: 13, end: 16}
      fields:
        name:
          - {exact: 氏名, prefix: 4月30日に, suffix: の漏えいのおそれが判明しました。, start: 6, end: 8}
`),
      both,
    );
  });

  test('beside what the machine read, a person’s quote bears no position, so that a merge leaves it', () => {
    const edited = text(addQuote(record, ['totals', 0, 'evidence'], span(notice, '判明'), notice));
    assert.ok(
      edited.includes('      - {exact: 判明, prefix: 4月30日に氏名の漏えいのおそれが, suffix: しました。}\n'),
      edited,
    );
  });
});

suite('removeQuote', () => {
  test('what the machine read, and that it was accepted, stays with the quote that is left', () => {
    const two = record.replace(' # 本文', '');
    const edited = text(removeQuote(two, path));
    assert.equal(total(edited).standing, 'accepted');
    assert.deepEqual(
      total(edited).evidence.map(({ exact }) => exact),
      ['1204件'],
    );
  });

  test('with the last quote the list goes', () => {
    const one = text(removeQuote(text(removeQuote(record.replace(' # 本文', ''), path)), path));
    assert.ok(one.includes('    qualifier: exact\ntimeline:'), one);
  });

  test('a person’s comment keeps its quote', () => {
    assert.equal(text(removeQuote(record, path)), record);
  });
});
