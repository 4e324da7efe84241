import assert from 'node:assert/strict';
import fc from 'fast-check';
import { serializeRecord, toRecord, validateRecord } from '../../../../src/records/index.ts';
import { formatMessage, type ProblemCode } from '../../../../src/yaml/index.ts';
import { hostileText } from '../hostile-text.ts';
import { inventedIncident, notice } from '../invented-incident.ts';
import { unmark } from '../marked-text.ts';

/** A valid record, a line a key, so that a case can put another line in the place of one. */
const lines = {
  version: 'schemaVersion: 1',
  id: 'id: minato#1',
  source: `source: {notice: notices/minato.txt, sha256: ${'3b'.repeat(32)}, section: {start: 0, end: 90}}`,
  organizations: 'organizations: [{name: みなと文具, role: discloser}]',
  exposures: 'exposures: [{certainty: suspected, fields: [name, email]}]',
  review: 'review: {status: draft}',
};

function withLines(changed: Partial<Record<keyof typeof lines, string>>): string {
  return Object.values({ ...lines, ...changed }).join('\n');
}

interface Case {
  readonly why: string;
  /** Markers stand round the places of the expected problems. */
  readonly yaml: string;
  readonly code: ProblemCode;
  readonly says: string;
}

suite('validateRecord finds', () => {
  const cases: Case[] = [
    // keys
    {
      why: 'a key that is written wrong',
      yaml: withLines({ review: 'review: {⟦statsu⟧: draft, status: draft}' }),
      code: 'unknown-key',
      says: "review.statsu: there is no such key here; did you mean 'status'?",
    },
    {
      why: 'a key that is like no other',
      yaml: withLines({ review: 'review: {status: draft, ⟦責任者⟧: 佐藤}' }),
      code: 'unknown-key',
      says: 'review.責任者: there is no such key here',
    },
    {
      why: 'a key that every record has',
      yaml: '⟦schemaVersion⟧: 1\n' + withLines({ version: '', review: '' }),
      code: 'missing-key',
      says: 'review is missing',
    },
    {
      why: 'a key that an entry in a block has to have, on the first key of the entry',
      yaml: withLines({ organizations: 'organizations:\n  - ⟦name⟧: みなと文具' }),
      code: 'missing-key',
      says: 'organizations[0].role is missing',
    },
    {
      why: 'a key that an entry in brackets has to have, on the entry',
      yaml: withLines({ organizations: 'organizations: [⟦{name: みなと文具}⟧]' }),
      code: 'missing-key',
      says: 'organizations[0].role is missing',
    },
    {
      why: 'a position that is only half there',
      yaml: withLines({ review: 'review: {status: draft}\nevidence: {title: [⟦{exact: 氏名, start: 3}⟧]}' }),
      code: 'missing-key',
      says: 'evidence.title[0].end is missing',
    },
    {
      why: 'a key that stands twice',
      yaml: withLines({
        review: 'review: {status: draft}\n⟦title⟧: 二つ目\nnote: x',
        id: 'id: minato#1\ntitle: 一つ目',
      }),
      code: 'duplicate-key',
      says: "The key 'title' stands here a second time",
    },
    // codes
    {
      why: 'a unit that is written wrong',
      yaml: withLines({
        exposures:
          'exposures:\n  - certainty: confirmed\n    counts:\n      - {value: 3, unit: ⟦peple⟧, qualifier: exact}',
      }),
      code: 'unknown-code',
      says: "exposures[0].counts[0].unit: 'peple' is not a unit; did you mean 'people'?",
    },
    {
      why: 'a code of a short list that is like none of it',
      yaml: withLines({ review: 'review: {status: ⟦完了⟧}' }),
      code: 'unknown-code',
      says: "review.status: '完了' is not a review status; there are: draft, in-review, approved, rejected",
    },
    {
      why: 'a kind of rejected reading that is written wrong',
      yaml: withLines({
        review: 'review: {status: draft}\nrejected: [{kind: ⟦counts⟧, read: 3 people exact, exact: 3名}]',
      }),
      code: 'unknown-code',
      says: "rejected[0].kind: 'counts' is not a kind of entry; did you mean 'count'?",
    },
    {
      why: 'a field code with an underscore',
      yaml: withLines({ exposures: 'exposures: [{certainty: suspected, fields: [name, ⟦card_number⟧]}]' }),
      code: 'unknown-code',
      says: "exposures[0].fields[1]: 'card_number' is not a field code; did you mean 'card-number'?",
    },
    {
      why: 'a field code as a key of evidence',
      yaml: withLines({
        exposures: 'exposures: [{certainty: suspected, evidence: {fields: {⟦nme⟧: [{exact: 氏名}]}}}]',
      }),
      code: 'unknown-code',
      says: "exposures[0].evidence.fields.nme: 'nme' is not a field code; did you mean 'name'?",
    },
    {
      why: 'a cause in the place of its Japanese name',
      yaml: withLines({ review: 'review: {status: draft}\ncauses: [{code: ⟦不正アクセス⟧}]' }),
      code: 'unknown-code',
      says: "causes[0].code: '不正アクセス' is not a cause",
    },
    {
      why: 'a field that is listed twice',
      yaml: withLines({ exposures: 'exposures: [{certainty: suspected, fields: [name, email, ⟦name⟧]}]' }),
      code: 'duplicate-value',
      says: "exposures[0].fields[2]: 'name' is in the list already",
    },
    // types
    {
      why: 'a number that is written as in Japanese text',
      yaml: withLines({
        review: 'review: {status: draft}\ntotals: [{value: ⟦"3,705"⟧, unit: records, qualifier: exact}]',
      }),
      code: 'wrong-type',
      says: "totals[0].value: '3,705' is not a number: write digits only",
    },
    {
      why: 'a fraction',
      yaml: withLines({
        review: 'review: {status: draft}\ntotals: [{value: ⟦2.5⟧, unit: records, qualifier: exact}]',
      }),
      code: 'wrong-type',
      says: 'totals[0].value: 2.5 is not a whole number',
    },
    {
      why: 'a year that YAML reads as a number',
      yaml: withLines({ review: 'review: {status: draft}\ntimeline: [{date: ⟦2021⟧, event: detected}]' }),
      code: 'wrong-type',
      says: 'timeline[0].date: 2021 is not text: put it in quotes',
    },
    {
      why: 'a list where one text belongs, on its key',
      yaml: withLines({ id: 'id: minato#1\n⟦title⟧:\n  - 一\n  - 二' }),
      code: 'wrong-type',
      says: 'title: one text is expected here',
    },
    {
      why: 'one value where a list belongs',
      yaml: withLines({ organizations: 'organizations: ⟦みなと文具⟧' }),
      code: 'wrong-type',
      says: 'organizations: a list is expected here',
    },
    {
      why: 'text where keys and values belong',
      yaml: withLines({ review: 'review: ⟦draft⟧' }),
      code: 'wrong-type',
      says: 'review: keys and values are expected here',
    },
    {
      why: 'a flag that is neither true nor false',
      yaml: withLines({
        review:
          'review: {status: draft}\ntotals: [{value: 1, unit: records, qualifier: exact, distinct: ⟦はい⟧}]',
      }),
      code: 'wrong-type',
      says: "totals[0].distinct: 'はい' is neither true nor false",
    },
    {
      why: 'a key without its value',
      yaml: withLines({ exposures: '⟦exposures⟧:' }),
      code: 'no-value',
      says: 'exposures has no value',
    },
    // values
    {
      why: 'another version',
      yaml: withLines({ version: 'schemaVersion: ⟦2⟧' }),
      code: 'bad-version',
      says: 'schemaVersion: version 2 is not known here; this program reads version 1',
    },
    {
      why: 'a date as Japan writes it',
      yaml: withLines({ review: 'review: {status: draft, date: ⟦令和5年6月14日⟧}' }),
      code: 'bad-date',
      says: "review.date: '令和5年6月14日' is not a date like 2021-12-07, 2021-12, 2021-12-07T18:00 or 2021-08-28/2021-12-08",
    },
    {
      why: 'a day that its month does not have',
      yaml: withLines({ exposures: 'exposures: [{certainty: confirmed, period: ⟦2023-02-01/2023-02-29⟧}]' }),
      code: 'bad-date',
      says: 'exposures[0].period: there is no 2023-02-29 in the calendar',
    },
    {
      why: 'a hash that was cut off',
      yaml: withLines({ source: 'source: {notice: a.txt, sha256: ⟦3b3b⟧, section: {start: 0, end: 9}}' }),
      code: 'bad-hash',
      says: 'source.sha256: a SHA-256 hash has 64 digits from 0 to f',
    },
    {
      why: 'a name that is blank',
      yaml: withLines({ organizations: 'organizations: [{name: ⟦" "⟧, role: discloser}]' }),
      code: 'blank-text',
      says: 'organizations[0].name is blank',
    },
    {
      why: 'a figure below nought',
      yaml: withLines({
        review: 'review: {status: draft}\ntotals: [{value: ⟦-1⟧, unit: records, qualifier: exact}]',
      }),
      code: 'out-of-range',
      says: 'totals[0].value: -1 is less than 0',
    },
    {
      why: 'a quote that was changed by hand',
      yaml: withLines({
        review: 'review: {status: draft}\nevidence: {title: [{exact: 氏名等, start: 3, end: ⟦5⟧}]}',
      }),
      code: 'bad-span',
      says: 'evidence.title[0]: from start to end are 2 UTF-16 units, but the quote has 3',
    },
    {
      why: 'a section that ends before it starts',
      yaml: withLines({
        source: `source: {notice: a.txt, sha256: ${'3b'.repeat(32)}, section: {start: ⟦9⟧, end: 0}}`,
      }),
      code: 'bad-span',
      says: 'source.section: start 9 is after end 0',
    },
    // YAML
    { why: 'an empty file', yaml: '⟦⟧', code: 'empty', says: 'This file is empty' },
    { why: 'nothing but a comment', yaml: '⟦⟧# 後で書く\n', code: 'empty', says: 'This file is empty' },
    {
      why: 'a list at the root',
      yaml: '- ⟦schemaVersion⟧: 1\n',
      code: 'wrong-root',
      says: 'Keys and values are expected here, such as schemaVersion: 1',
    },
    {
      why: 'text at the root',
      yaml: '⟦みなと文具⟧\n',
      code: 'wrong-root',
      says: 'Keys and values are expected here, such as schemaVersion: 1',
    },
    {
      why: 'a second document',
      yaml: withLines({ review: 'review: {status: draft}\n⟦---⟧\nid: minato#2\n' }),
      code: 'several-documents',
      says: 'A file holds one document: what follows --- is another',
    },
    {
      why: 'a tab',
      yaml: withLines({ review: 'review:\n⟦\t⟧status: draft' }),
      code: 'yaml-syntax',
      says: 'A tab cannot indent YAML: use spaces',
    },
    {
      why: 'a quote that is never closed, where it opens',
      yaml: withLines({ review: 'review: {status: draft}\ntitle: ⟦"⟧漏えいについて\nnote: x' }),
      code: 'yaml-syntax',
      says: 'This quote is never closed',
    },
    {
      why: 'a bracket that is never closed, where it opens',
      yaml: withLines({ organizations: 'organizations: ⟦[⟧{name: みなと文具, role: discloser}' }),
      code: 'yaml-syntax',
      says: 'This bracket is never closed',
    },
    {
      why: 'a title with a colon and no quotes',
      yaml: withLines({ id: 'id: minato#1\ntitle: ⟦続⟧報: 漏えいについて' }),
      code: 'yaml-syntax',
      says: 'A key cannot stand inside of a value: put the value in quotes, or mend the indentation',
    },
    {
      why: 'a key without its colon',
      yaml: withLines({ id: '⟦id minato1⟧', version: 'schemaVersion: 1' }),
      code: 'yaml-syntax',
      says: 'Something is missing here: a comma, a space, or the colon after a key',
    },
    {
      why: 'an account name that starts with @',
      yaml: withLines({ organizations: 'organizations: [{name: ⟦@⟧minato, role: discloser}]' }),
      code: 'yaml-syntax',
      says: 'A value that starts with this character needs quotes',
    },
    {
      why: 'a backslash in double quotes',
      yaml: withLines({ id: 'id: minato#1\ntitle: "C:⟦\\⟧q"' }),
      code: 'yaml-syntax',
      says: 'No such escape in double quotes: write \\\\ for a backslash, or use single quotes',
    },
    {
      why: 'a tag',
      yaml: withLines({ id: 'id: minato#1\ntitle: ⟦!⟧漏えい について' }),
      code: 'yaml-syntax',
      says: 'YAML tags are not used here: a value that starts with ! needs quotes',
    },
    {
      why: 'a tag that YAML could read',
      yaml: withLines({ id: 'id: minato#1\ntitle: ⟦!urgent⟧ 漏えい' }),
      code: 'yaml-syntax',
      says: 'YAML tags are not used here: a value that starts with ! needs quotes',
    },
    {
      why: 'an anchor and its alias, both',
      yaml: withLines({ id: 'id: &here ⟦minato⟧\ntitle: ⟦*here⟧' }),
      code: 'anchor',
      says: 'Anchors and aliases are not used here: write the value itself, or quote text that starts with & or *',
    },
    {
      why: 'an alias of nothing',
      yaml: withLines({ id: 'id: minato#1\ntitle: ⟦*重要⟧' }),
      code: 'anchor',
      says: 'Anchors and aliases are not used here: write the value itself, or quote text that starts with & or *',
    },
    {
      why: 'a key that is a list',
      yaml: withLines({ review: 'review: {status: draft}\n? ⟦[a, b]⟧\n: 1' }),
      code: 'yaml-syntax',
      says: 'A key stands on one line and holds plain text',
    },
  ];
  for (const { why, yaml, code, says } of cases) {
    test(why, () => {
      const { text, spans } = unmark(yaml);
      assert.deepEqual(
        validateRecord(text).map((found) => ({
          code: found.code,
          says: formatMessage(found.message),
          start: found.start,
          end: found.end,
        })),
        spans.map((span) => ({ code, says, ...span })),
      );
    });
  }
});

suite('validateRecord accepts', () => {
  const accepted: [why: string, yaml: string][] = [
    ['a record as short as can be', withLines({})],
    ['Windows line ends and a byte order mark', `\ufeff${withLines({}).replaceAll('\n', '\r\n')}\r\n`],
    ['a document start and end', `---\n${withLines({})}\n...\n`],
    ['comments and blank lines', `# 記録\n\n${withLines({ id: '# 番号\nid: minato#1 # 仮' })}`],
    ['quoted keys', withLines({ id: '"id": minato#1' })],
    [
      'flags that say no',
      withLines({
        review:
          'review: {status: draft}\ntotals: [{value: 1, unit: records, qualifier: exact, subset: false}]',
      }),
    ],
    [
      'notes',
      withLines({ organizations: 'organizations: [{name: みなと文具, role: discloser, note: 子会社}]' }),
    ],
    ['empty lists', withLines({ organizations: 'organizations: []', exposures: 'exposures: []' })],
    [
      'evidence of a field that a person removed',
      withLines({
        exposures:
          'exposures: [{certainty: suspected, fields: [], evidence: {fields: {name: [{exact: 氏名}]}}}]',
      }),
    ],
  ];
  for (const [why, yaml] of accepted) {
    test(why, () => {
      assert.deepEqual(validateRecord(yaml), []);
    });
  }

  test('every record that the machine writes', () => {
    assert.deepEqual(validateRecord(serializeRecord(toRecord(inventedIncident(), notice, 0))), []);
    const original = { path: 'a.pdf', sha256: '5d'.repeat(32), mediaType: 'application/pdf' } as const;
    const converted = { ...notice, encoding: 'euc-jp', original } as const;
    assert.deepEqual(validateRecord(serializeRecord(toRecord(inventedIncident(), converted, 0))), []);
  });

  const dates = [
    ...[
      '2021',
      '2021-08',
      '2021-12-07',
      '2019-12-04T18:00',
      '2019-12-04T18',
      '2019-12-04T24:00',
      '2024-02-29',
    ],
    ...[
      'XXXX-07-18',
      'XXXX-02-29',
      'XXXX-XX-29',
      '2021-12-07~',
      '2021-08-28/2021-12-08',
      '../2021-12-08',
      '2021-08/..',
    ],
  ];
  for (const date of dates) {
    test(`the date ${date}`, () => {
      assert.deepEqual(validateRecord(withLines({ review: `review: {status: draft, date: "${date}"}` })), []);
    });
  }

  test("codes of a user's own vocabulary, and proposes them", () => {
    const vocabulary = { fieldCode: ['loyalty-tier'], causeCode: ['kiosk-left-open'] };
    const own = withLines({
      exposures: 'exposures: [{certainty: suspected, fields: [loyalty-tier]}]',
      review: 'review: {status: draft}\ncauses: [{code: kiosk-left-open}]',
    });
    assert.deepEqual(validateRecord(own, vocabulary), []);
    assert.equal(validateRecord(own).length, 2);
    const [near] = validateRecord(own.replace('loyalty-tier', 'loyalty-teir'), vocabulary);
    assert.equal(near?.data.suggestion, 'loyalty-tier');
  });
});

suite('validateRecord refuses as a date', () => {
  const refused: [why: string, date: string][] = [
    ['slashes', '2021/12/07'],
    ['a month of one digit', '2021-8-01'],
    ['no such month', '2021-13-01'],
    ['no such day', '2021-04-31'],
    ['no such hour', '2021-04-30T25:00'],
    ['a time without its day', '2021-04T10:00'],
    ['three dates', '2021/2022/2023'],
    ['two open ends', '../..'],
    ['words', 'April 2021'],
    ['spaces round the slash', '2021-08 / 2021-09'],
    ['nothing', ''],
  ];
  for (const [why, date] of refused) {
    test(`${why}: ${date}`, () => {
      const problems = validateRecord(withLines({ review: `review: {status: draft, date: "${date}"}` }));
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['bad-date'],
      );
    });
  }
});

suite('validateRecord in general', () => {
  test('tells several problems in the order of the text', () => {
    const { text, spans } = unmark(
      withLines({
        exposures: 'exposures: [{certainty: ⟦sure⟧, ⟦field⟧: [name]}]',
        review: 'review: {status: ⟦drft⟧}',
        id: 'id: ⟦7⟧',
      }),
    );
    assert.deepEqual(
      validateRecord(text).map(({ start, end }) => ({ start, end })),
      spans,
    );
  });

  test('gives a quick fix what it needs', () => {
    const data = (yaml: string) => validateRecord(yaml)[0]?.data;
    assert.deepEqual(data(withLines({ review: '' })), { missing: 'review' });
    assert.deepEqual(data(withLines({ review: 'review: {status: drft}' })), {
      suggestion: 'draft',
      expected: ['draft', 'in-review', 'approved', 'rejected'],
    });
    assert.deepEqual(data(withLines({ review: 'review: {status: draft, date: 2021}' })), {
      suggestion: '"2021"',
      expected: ['string'],
    });
    assert.equal(data(withLines({ review: 'review: {status: draft, dat: "2021"}' }))?.suggestion, 'date');
  });

  test('never throws, and stays within the text, whatever a file holds', () => {
    const record = toRecord(inventedIncident(), notice, 0);
    const good = serializeRecord({
      ...record,
      exposures: record.exposures.slice(1),
      totals: [],
      timeline: [],
    });
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), hostileText, (at, cut, junk) => {
        const text = good.slice(0, at) + junk + good.slice(at + cut);
        for (const { start, end, message } of validateRecord(text)) {
          assert.ok(0 <= start && start <= end && end <= text.length);
          const wanted = message.template.match(/(?<=\{)\d+(?=\})/g) ?? [];
          assert.ok(wanted.every((place) => Number(place) < message.args.length));
        }
      }),
      { numRuns: 20 },
    );
  });
});
