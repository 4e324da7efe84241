import assert from 'node:assert/strict';
import type { Annotation, Assertion } from '../../../../src/analysis/index.ts';
import {
  type Correction,
  correctMention,
  mergeRecord,
  type MentionTarget,
  readValues,
  serializeRecord,
  toRecord,
  validateRecord,
  valuesOn,
} from '../../../../src/records/index.ts';
import { inventedIncident, notice, noticeText, spanOf } from '../invented-incident.ts';

const fresh = toRecord(inventedIncident(), notice, 0);
const written = serializeRecord(fresh);

const words = (text: string, nth = 0) => ({ text, ...spanOf(noticeText, text, nth), because: [] });

function field(text: string, code: string, assertion: Assertion, nth = 0): Annotation {
  return { kind: 'field', ...words(text, nth), code, assertion };
}

const count = (text: string, value: number): Annotation => ({
  kind: 'count',
  ...words(text),
  value,
  unit: 'records',
  qualifier: 'exact',
  affected: false,
  assertion: 'mention',
});

const day = (text: string, value: string): Annotation => ({
  kind: 'date',
  ...words(text),
  value,
  implied: [],
});

function corrected(
  mention: Annotation,
  correction: Correction,
  more: Omit<MentionTarget, 'text'> = {},
  existing = written,
): string {
  const result = correctMention(existing, mention, correction, { text: noticeText, ...more });
  assert.ok('text' in result);
  assert.deepEqual(validateRecord(result.text), []);
  return result.text;
}

const valuesOf = (text: string) =>
  (readValues(text)?.values ?? []).map(
    ({ kind, text: value, standing, evidence }) =>
      `${kind} ${value}: ${standing} (${evidence.map(({ exact }) => exact).join('、')})`,
  );

/** What comes into the record. */
const news = (text: string, before = written) =>
  valuesOf(text).filter((value) => !valuesOf(before).includes(value));

suite('correctMention changes the value that rests on the words', () => {
  const table: [why: string, mention: Annotation, correction: Correction, come: string[]][] = [
    ['a figure', count('1,204件', 1204), { value: 1240 }, ['count 1240 records exact: corrected (1,204件)']],
    ['a total', count('1,284件', 1284), { unit: 'people' }, ['total 1284 people exact: corrected (1,284件)']],
    [
      'a date',
      day('5月11日', '2023-05-11'),
      { date: '2022-05-11' },
      ['event 2022-05-11 detected: corrected (5月11日)'],
    ],
    [
      'the day of publication',
      day('2023年6月14日', '2023-06-14'),
      { date: '2023-06-15' },
      ['published 2023-06-15: corrected (2023年6月14日)'],
    ],
    [
      'a field',
      field('メールアドレス', 'email', 'confirmed'),
      { code: 'login-id' },
      ['field login-id: corrected (メールアドレス)'],
    ],
    [
      'an excluded field',
      field('クレジットカード番号', 'card-number', 'ruled-out'),
      { assertion: 'no-evidence' },
      ['excluded card-number no-evidence: corrected (クレジットカード番号)'],
    ],
    [
      'an organisation',
      { kind: 'organization', ...words('株式会社みなと文具'), name: '株式会社みなと文具', role: 'discloser' },
      { role: 'contractor' },
      ['organization 株式会社みなと文具 contractor: corrected (株式会社みなと文具)'],
    ],
    [
      'a cause',
      { kind: 'cause', ...words('不正アクセス', 1), code: 'unauthorized-access' },
      { code: 'malware' },
      ['cause malware: corrected (不正アクセス)'],
    ],
  ];
  for (const [why, mention, correction, come] of table) {
    test(why, () => {
      const text = corrected(mention, correction);
      assert.deepEqual(news(text), come);
      assert.deepEqual(mergeRecord(text, fresh), { text });
    });
  }

  test('each, where several rest on them', () => {
    const mention = field('住所', 'address', 'confirmed');
    const both = corrected(mention, { code: 'company' }, { replaced: 'none' });
    assert.deepEqual(news(both), ['field company: person (住所)']);
    assert.deepEqual(news(corrected(mention, { assertion: 'no-evidence' }, {}, both), both), [
      'excluded company no-evidence: person (住所)',
      'excluded address no-evidence: corrected (住所)',
    ]);
    assert.deepEqual(news(corrected(mention, { code: 'fax' }, { replaced: 'company' }, both), both), [
      'field fax: person (住所)',
    ]);
  });

  test('where the notice has grown before them', () => {
    const text = `${'追記。\n'.repeat(3)}${noticeText}`;
    const start = text.indexOf('1,204件');
    const mention: Annotation = { ...count('1,204件', 1204), start, end: start + '1,204件'.length };
    const result = correctMention(written, mention, { value: 9 }, { text });
    assert.ok('text' in result);
    assert.deepEqual(news(result.text), ['count 9 records exact: corrected (1,204件)']);
  });
});

suite('correctMention puts in', () => {
  const table: [why: string, mention: Annotation, correction: Correction, come: string[]][] = [
    [
      'a figure that was no victim’s',
      count('5月', 5),
      { unit: 'people' },
      ['count 5 people exact: person (5月)'],
    ],
    [
      'a date as what a person says happened',
      day('2023年4月1日', '2023-04-01'),
      { event: 'intrusion' },
      ['event 2023-04-01 intrusion: person (2023年4月1日)'],
    ],
    [
      'a mere mention as a leak of its exposure',
      field('サイト', 'browsing-history', 'mention', 1),
      { assertion: 'confirmed' },
      ['field browsing-history: person (サイト)'],
    ],
    [
      'an unlisted term',
      { kind: 'candidate', ...words('通販サイト'), term: '通販サイト' },
      { code: 'login-id', assertion: 'ruled-out' },
      ['excluded login-id ruled-out: person (通販サイト)'],
    ],
  ];
  for (const [why, mention, correction, come] of table) {
    test(why, () => {
      const text = corrected(mention, correction);
      assert.deepEqual(news(text), come);
      assert.deepEqual(mergeRecord(text, fresh), { text });
    });
  }

  test('a field beside one that rests on other words too, and takes its own words from that', () => {
    const twice = written.replace(
      /(?<indent> +)- \{exact: 住所.*\n/u,
      (line) =>
        `${line}${line.replace(/exact: 住所.*read: address/u, `exact: メール, start: 999, end: 1002`)}`,
    );
    assert.notEqual(twice, written);
    const text = corrected(field('住所', 'address', 'confirmed'), { code: 'company' }, {}, twice);
    assert.deepEqual(news(text, twice), ['field address: machine (メール)', 'field company: person (住所)']);
  });

  test('a suspected field into an exposure of its own, where the others are confirmed', () => {
    const text = corrected(field('サイト', 'browsing-history', 'mention', 1), { assertion: 'suspected' });
    assert.deepEqual(news(text), [
      'label 会員のお客様: person ()',
      'certainty suspected: person ()',
      'field browsing-history: person (サイト)',
    ]);
  });
});

suite('valuesOn', () => {
  test('tells what rests on the very words, of the mention’s own kind', () => {
    const kinds = (mention: Annotation) => valuesOn(written, mention, noticeText).map(({ kind }) => kind);
    assert.deepEqual(kinds(field('住所', 'address', 'confirmed')), ['field']);
    assert.deepEqual(kinds(count('住所', 3)), []);
    assert.deepEqual(kinds(field('所', 'address', 'confirmed')), []);
    assert.deepEqual(valuesOn('id: "x', field('住所', 'address', 'confirmed'), noticeText), []);
  });
});
