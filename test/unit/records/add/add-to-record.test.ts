import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type {
  Annotation,
  Assertion,
  CountMention,
  EventCode,
  FieldMention,
} from '../../../../src/analysis/index.ts';
import {
  addToRecord,
  mergeRecord,
  serializeRecord,
  toRecord,
  validateRecord,
  type NoticeRecord,
} from '../../../../src/records/index.ts';
import { inventedIncident, notice, noticeText, spanOf } from '../invented-incident.ts';

const fresh = toRecord(inventedIncident(), notice, 0);
const written = serializeRecord(fresh);

function mention(words: string, nth = 0): { text: string; start: number; end: number; because: [] } {
  return { text: words, ...spanOf(noticeText, words, nth), because: [] };
}

function field(words: string, code: string, assertion: Assertion, nth = 0): FieldMention {
  return { kind: 'field', ...mention(words, nth), code, assertion };
}

function count(words: string, value: number): CountMention {
  return {
    kind: 'count',
    ...mention(words),
    value,
    unit: 'records',
    qualifier: 'exact',
    affected: true,
    assertion: 'confirmed',
  };
}

function added(existing: string, what: Annotation, exposure?: number, event?: EventCode): string {
  const target = { text: noticeText, ...(exposure !== undefined && { exposure }), ...(event && { event }) };
  const result = addToRecord(existing, what, target);
  assert.ok('text' in result);
  if (result.text === existing) return existing;
  assert.deepEqual(addToRecord(result.text, what, target), result, 'adding twice is adding once');
  assert.deepEqual(validateRecord(result.text), []);
  // What a person has added, the machine leaves.
  assert.deepEqual(mergeRecord(result.text, fresh), result);
  return result.text;
}

function record(text: string): NoticeRecord {
  return parse(text) as NoticeRecord;
}

/** The lines that only the second text has. */
function newLines(before: string, after: string): string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line) => !old.includes(line));
}

suite('addToRecord', () => {
  test('puts a field into the first exposure, with its evidence', () => {
    const text = added(written, field('サイト', 'browsing-history', 'mention', 1));
    const [members, others] = record(text).exposures;
    assert.deepEqual(members?.fields, ['name', 'address', 'email', 'browsing-history']);
    assert.equal(members.evidence?.fields?.['browsing-history']?.[0]?.exact, 'サイト');
    assert.deepEqual(Object.keys(members.evidence.fields), members.fields);
    assert.deepEqual(others, fresh.exposures[1]);
    assert.equal(newLines(written, text).length, 3);
  });

  test('puts a field into the exposure that is named', () => {
    const text = added(written, field('メールアドレス', 'email', 'suspected'), 1);
    assert.deepEqual(record(text), fresh, 'the first exposure rests on these words already');
    const other = added(written, field('住所', 'postal-code', 'suspected'), 1);
    assert.deepEqual(record(other).exposures[1]?.fields, ['name', 'postal-code']);
  });

  test('puts all codes of a compound in', () => {
    const text = added(written, { ...field('氏名', 'family-member-name', 'confirmed'), also: ['family'] });
    assert.deepEqual(record(text).exposures[0]?.fields, [
      'name',
      'address',
      'email',
      'family-member-name',
      'family',
    ]);
  });

  test('puts what is ruled out among the excluded fields', () => {
    const text = added(written, field('住所', 'postal-code', 'ruled-out'));
    assert.deepEqual(
      record(text).excluded?.map(({ field: code, basis }) => [code, basis]),
      [
        ['postal-code', 'ruled-out'],
        ['card-number', 'ruled-out'],
      ],
    );
    const parts = ['card-number', 'card-holder'];
    const category = {
      kind: 'category' as const,
      ...mention('クレジットカード番号'),
      term: 'カード情報',
      parts,
    };
    const excluded = record(added(written, { ...category, assertion: 'no-evidence' })).excluded;
    assert.deepEqual(
      excluded?.map(({ field: code, basis }) => [code, basis]),
      [
        ['card-number', 'ruled-out'],
        ['card-holder', 'no-evidence'],
      ],
    );
    assert.equal(added(written, { ...category, assertion: 'suspected' }), written);
  });

  test('puts a figure into the exposure, unless it stands elsewhere already', () => {
    const text = added(written, count('5月', 5));
    assert.deepEqual(
      record(text).exposures[0]?.counts?.map(({ value }) => value),
      [5, 1204],
    );
    assert.equal(added(written, count('1,284件', 1284)), written);
    const corrected = written.replace('value: 1204', 'value: 1205');
    assert.equal(added(corrected, count('1,204件', 1204)), corrected);
  });

  test('puts a date into the timeline in reading order, as an event that is yet to be named', () => {
    const date: Annotation = { kind: 'date', ...mention('2023年6月14日'), value: '2023-06-14', implied: [] };
    assert.deepEqual(
      record(added(written, date)).timeline?.map(({ date: day, event }) => `${day} ${event}`),
      ['2023-06-14 other', '2023-05-11 detected', '2023-05-12 service-stopped'],
    );
    const known: Annotation = { kind: 'date', ...mention('5月11日'), value: '2023-05-11', implied: ['year'] };
    assert.equal(added(written, known), written);
  });

  test('puts a date into the timeline as the event that a person names, beside another of that day', () => {
    const date: Annotation = { kind: 'date', ...mention('5月11日'), value: '2023-05-11', implied: ['year'] };
    assert.deepEqual(
      record(added(written, date, undefined, 'reported-by-third-party')).timeline?.map(({ event }) => event),
      ['detected', 'reported-by-third-party', 'service-stopped'],
    );
    assert.equal(added(written, date, undefined, 'detected'), written);
  });

  test('puts organisations, services and causes in', () => {
    const texts = [
      added(written, { kind: 'organization', ...mention('第三者'), name: '第三者', role: 'other' }),
      added(written, { kind: 'service', ...mention('通販サイト'), name: '通販サイト' }),
      added(written, { kind: 'cause', ...mention('不正アクセス'), code: 'website-tampering' }),
    ].map(record);
    assert.deepEqual(
      texts[0]?.organizations.map(({ name }) => name),
      ['株式会社みなと文具', '第三者'],
    );
    assert.deepEqual(
      texts[1]?.services?.map(({ name }) => name),
      ['通販サイト', 'みなと文具オンライン'],
    );
    assert.deepEqual(
      texts[2]?.causes?.map(({ code }) => code),
      ['website-tampering', 'unauthorized-access'],
    );
  });

  test('cites more words for a value that is there, which makes it the person’s', () => {
    const text = added(written, field('第三者', 'name', 'mention'));
    const [first, second] = record(text).exposures[0]?.evidence?.fields?.name ?? [];
    assert.deepEqual([first?.exact, first?.read, second?.exact], ['氏名', undefined, '第三者']);
    const nothing = toRecord({ ...inventedIncident(), exposures: [], services: [] }, notice, 0);
    const later = mergeRecord(
      added(written, { kind: 'service', ...mention('通販サイト'), name: 'みなと文具オンライン' }),
      nothing,
    );
    assert.ok('text' in later);
    assert.equal(record(later.text).services?.length, 1);
  });

  test('puts a field that was taken out back in', () => {
    const without = written.replace('[name, address, email]', '[name, email]');
    const text = added(without, field('住所', 'address', 'confirmed'));
    assert.deepEqual(record(text).exposures[0]?.fields, ['name', 'email', 'address']);
  });

  test('makes an exposure where there is none', () => {
    const none = serializeRecord({ ...fresh, exposures: [] });
    const withField = addToRecord(none, field('住所', 'address', 'confirmed'), { text: noticeText });
    const withCount = addToRecord(none, count('1,204件', 1204), { text: noticeText });
    assert.ok('text' in withField && 'text' in withCount);
    assert.deepEqual(validateRecord(withField.text), []);
    assert.deepEqual(validateRecord(withCount.text), []);
    const [exposure] = record(withField.text).exposures;
    assert.deepEqual([exposure?.certainty, exposure?.fields], ['confirmed', ['address']]);
    assert.equal(record(withCount.text).exposures[0]?.counts?.[0]?.value, 1204);
  });

  test('leaves a record alone that cannot be read', () => {
    const result = addToRecord('id: "x', field('住所', 'address', 'confirmed'), { text: noticeText });
    assert.ok('error' in result);
    assert.equal(result.error.code, 'yaml-syntax');
  });
});
