import assert from 'node:assert/strict';
import type { NoticeRecord } from '../../../src/records/index.ts';
import { readExpected } from '../../accuracy/expected.ts';
import { below, readFloors, writeFloors } from '../../accuracy/floors.ts';
import { readMarkedNotice } from '../../accuracy/marked-notice.ts';
import { scoreMentions } from '../../accuracy/score-mentions.ts';
import { scoreRecords } from '../../accuracy/score-records.ts';
import { type Category, figuresOf, type Outcome } from '../../accuracy/tally.ts';

const record = (changes: Partial<NoticeRecord> = {}): NoticeRecord => ({
  schemaVersion: 1,
  id: 'a#1',
  source: { notice: 'a.txt', sha256: '0'.repeat(64), section: { start: 0, end: 1 } },
  organizations: [{ name: '星影観光株式会社', role: 'discloser' }],
  causes: [{ code: 'ransomware' }],
  exposures: [
    {
      certainty: 'confirmed',
      counts: [{ value: 3, unit: 'people', qualifier: 'exact' }],
      fields: ['name', 'email'],
    },
  ],
  timeline: [{ date: '2024-05-01', event: 'detected' }],
  review: { status: 'draft' },
  ...changes,
});

const { incidents } = readExpected(`
about: a mislaid list
incidents:
  - organization: 星影観光
    causes: [ransomware]
    exposures: [{certainty: confirmed, counts: [3 people], fields: [email, name]}]
    timeline: [2024-05-01 detected]
`);

const line = (category: Category, outcomes: readonly Outcome[]) => {
  const { found, missed, invented } = figuresOf(category, outcomes);
  return [found, missed, invented];
};

suite('the accuracy scores', () => {
  test('a record as expected is found in all its parts', () => {
    const outcomes = scoreRecords(incidents, [record()]);
    assert.deepEqual(
      outcomes.filter(({ missed, invented }) => missed.length + invented.length > 0),
      [],
    );
    assert.deepEqual(line('record populations', outcomes), [4, 0, 0]);
  });

  test('a wrong value is missed and invented; the rest of the record is found', () => {
    const outcomes = scoreRecords(incidents, [
      record({ timeline: [{ date: '2024-05-01', event: 'notified' }] }),
    ]);
    assert.deepEqual(line('record dates', outcomes), [0, 1, 1]);
    assert.deepEqual(line('record counts', outcomes), [1, 0, 0]);
  });

  test('a value in another population is missed there and invented here', () => {
    const [exposure] = record().exposures;
    assert.ok(exposure);
    const two = readExpected(`
about: two lists
incidents:
  - organization: 星影観光
    exposures:
      - {certainty: confirmed, counts: [3 people], fields: [name, email]}
      - {certainty: suspected, counts: [5 people], fields: [phone]}
`);
    const five = { value: 5, unit: 'people', qualifier: 'exact' } as const;
    const read = (first: readonly string[], second: readonly string[]) =>
      scoreRecords(two.incidents, [
        record({
          exposures: [
            { ...exposure, fields: [...first] },
            { certainty: 'suspected', counts: [five], fields: [...second] },
          ],
        }),
      ]);
    assert.deepEqual(line('record populations', read(['name', 'email'], ['phone'])), [7, 0, 0]);
    const mixed = read(['name'], ['email', 'phone']);
    assert.deepEqual(line('record populations', mixed), [6, 1, 1]);
    assert.deepEqual(line('record fields', mixed), [3, 0, 0]);
  });

  test('the figure of the only population may stand as the total', () => {
    const [exposure] = record().exposures;
    assert.ok(exposure);
    const { counts = [], ...rest } = exposure;
    const outcomes = scoreRecords(incidents, [record({ exposures: [rest], totals: counts })]);
    assert.deepEqual(line('record populations', outcomes), [4, 0, 0]);
    assert.deepEqual(line('record totals', outcomes), [0, 0, 0]);
  });

  test('what may be there counts neither way', () => {
    const maybe = incidents.map((incident) => ({ ...incident, maybe: { causes: ['contractor'] } }));
    const causes = [{ code: 'ransomware' }, { code: 'contractor' }];
    assert.deepEqual(line('record causes', scoreRecords(maybe, [record({ causes })])), [1, 0, 0]);
    assert.deepEqual(line('record causes', scoreRecords(maybe, [record()])), [1, 0, 0]);
    assert.deepEqual(line('record causes', scoreRecords(incidents, [record({ causes })])), [1, 0, 1]);
  });

  for (const [expected, read, found] of [
    ['2024-05-01', '2024-05-01/..', 1],
    ['../2024-05-01', '2024-05-01', 1],
    ['2024-05-01T18:00', '2024-05-01T18', 1],
    ['2024-05-01T18', '2024-05-01', 0],
    ['2024-05-01/2024-05-02', '2024-05-01', 0],
  ] as const) {
    test(`${read} is ${found ? '' : 'not '}found where ${expected} is expected`, () => {
      const dated = incidents.map((incident) => ({ ...incident, timeline: [`${expected} detected`] }));
      const outcomes = scoreRecords(dated, [record({ timeline: [{ date: read, event: 'detected' }] })]);
      assert.deepEqual(line('record dates', outcomes), [found, 1 - found, 1 - found]);
      const mention = {
        kind: 'date',
        start: 0,
        end: 2,
        text: '五月',
        value: read,
        implied: [],
        because: [],
      } as const;
      const mentions = scoreMentions(readMarkedNotice(`⟦五月|date ${expected}⟧`), [mention]);
      assert.deepEqual(line('mention dates', mentions), [found, 1 - found, 1 - found]);
    });
  }

  test('a record too many and a record too few are both told', () => {
    assert.deepEqual(line('record incident', scoreRecords([], [record()])), [0, 0, 1]);
    assert.deepEqual(line('record incident', scoreRecords(incidents, [])), [0, 1, 0]);
    assert.deepEqual(line('record fields', scoreRecords(incidents, [])), [0, 2, 0]);
  });

  test('a mention is found where it overlaps and says the same', () => {
    const notice = readMarkedNotice(
      '⟦お名前|field name suspected⟧と⟦住所|field address ruled-out⟧と⟦年齢|field?⟧',
    );
    const field = { kind: 'field', because: [] } as const;
    const outcomes = scoreMentions(notice, [
      { ...field, start: 1, end: 3, text: '名前', code: 'name', assertion: 'confirmed' },
      { ...field, start: 4, end: 6, text: '住所', code: 'address', assertion: 'suspected' },
      { ...field, start: 7, end: 9, text: '年齢', code: 'age', assertion: 'suspected' },
    ]);
    assert.deepEqual(line('mention fields', outcomes), [1, 0, 1]);
    assert.deepEqual(line('mention assertions', outcomes), [0, 2, 2]);
  });

  test('a figure below the recorded one is told, and so is one that is not recorded', () => {
    const good = scoreRecords(incidents, [record()]);
    const bad = scoreRecords(incidents, [record({ causes: [] })]);
    assert.deepEqual(below(readFloors(writeFloors(good)), good), []);
    assert.deepEqual(below(readFloors(writeFloors(good)), bad), [
      'record causes: F1 0.000 is below the recorded 1.000',
    ]);
    assert.equal(below({}, good)[0], 'mention fields: no figure is recorded');
  });

  for (const [yaml, why] of [
    ['incidents: []', 'about'],
    ['about: a\nincidents: [{organization: a, totals: [3 pieces]}]', '/incidents/0/totals/0'],
    ['about: a\nincidents: [{organization: a, fields: [name]}]', 'additional'],
    ['about: a\nincidents: [{organization: a, timeline: [2024-05-01 found]}]', '/incidents/0/timeline/0'],
  ] as const) {
    test(`expectations that say ${JSON.stringify(yaml)} are refused: ${why}`, () => {
      assert.throws(() => readExpected(yaml), new RegExp(why, 'u'));
    });
  }
});
