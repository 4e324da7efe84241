import assert from 'node:assert/strict';
import { createCodeBook, placeInRecord } from '../../../../src/records/index.ts';
import { suggestAt, type Suggestion } from '../../../../src/yaml/index.ts';

const own = createCodeBook({
  fields: [
    { code: 'locker-number', ja: 'ロッカー番号', forms: ['ロッカーの番号'] },
    { code: 'order-history', forms: ['旅行の申込履歴'] },
  ],
  causes: [{ code: 'cable-cut', en: 'Cable cut', forms: [] }],
  organizations: [],
  services: [],
  ignore: [],
});

/** The `|` of a text is where the cursor stands. */
function unmarked(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

function suggestions(marked: string): readonly Suggestion[] {
  const { text, offset } = unmarked(marked);
  const place = placeInRecord(text, offset);
  return place ? suggestAt(place, own.ownCodes) : [];
}

const labels = (marked: string) => suggestions(marked).map(({ label }) => label);

/** The text with a suggestion taken. */
function take(marked: string, label: string): string {
  const { text } = unmarked(marked);
  const found =
    suggestions(marked).find((each) => each.label === label) ?? assert.fail(`${label} is not offered`);
  return text.slice(0, found.replace.start) + found.insert + text.slice(found.replace.end);
}

const offered: readonly (readonly [what: string, marked: string, labels: readonly string[]])[] = [
  [
    'keys that are missing, required ones first',
    'organizations:\n  - |',
    ['name', 'role', 'note', 'evidence'],
  ],
  ['no key twice', 'organizations:\n  - name: a\n    |\n    note: b', ['role', 'evidence']],
  ['in braces too', 'review: {status: draft, |}', ['reviewer', 'date']],
  ['the key that stands there itself', 'review: {|status: draft}', ['status', 'reviewer', 'date']],
  [
    'codes of a short list',
    'totals:\n  - unit: |',
    ['records', 'people', 'accounts', 'households', 'organizations', 'messages', 'sheets', 'other'],
  ],
  ['qualifiers', 'totals:\n  - qualifier: a|', ['exact', 'about', 'max', 'at-least', 'less-than']],
  ['states of a review', 'review: {status: |', ['draft', 'in-review', 'approved', 'rejected']],
  ['grounds of an exclusion', 'excluded: [{field: name, basis: |', ['ruled-out', 'no-evidence']],
  ['certainty', 'exposures:\n- certainty: |', ['confirmed', 'suspected']],
  ['yes or no', 'totals:\n  - distinct: |', ['true', 'false']],
  ['the only version', 'schemaVersion: |', ['1']],
  ['an entry of an empty list', 'timeline:\n  |', ['- date: …']],
  ['a list of codes', 'exposures:\n  - fields: |', ['[ …]']],
  ['a map on its line', 'review: |', ['{status: …}']],
];

const takes: readonly (readonly [what: string, marked: string, label: string, expected: string])[] = [
  ['a key', 'totals:\n  - value: 3\n    un|', 'unit', 'totals:\n  - value: 3\n    unit: '],
  [
    'a key whose colon is there',
    'totals:\n  - value: 3\n    un|: people',
    'unit',
    'totals:\n  - value: 3\n    unit: people',
  ],
  ['another key in place of one', 'totals:\n  - va|lue: 3', 'unit', 'totals:\n  - unit: 3'],
  ['a key right behind its dash', 'services:\n  -|', 'name', 'services:\n  - name: '],
  ['a value', 'unit: 1\ntotals:\n  - unit: pe|', 'people', 'unit: 1\ntotals:\n  - unit: people'],
  [
    'a value in place of another',
    'totals:\n  - unit: |people # 名',
    'records',
    'totals:\n  - unit: records # 名',
  ],
  ['a value right behind its colon', 'totals:\n  - unit:|', 'people', 'totals:\n  - unit: people'],
  [
    'a code in an open bracket',
    'exposures:\n  - fields: [name, na|',
    'name-kana',
    'exposures:\n  - fields: [name, name-kana',
  ],
  [
    'a code between others',
    'exposures:\n  - fields: [name, e|, phone]',
    'email',
    'exposures:\n  - fields: [name, email, phone]',
  ],
  [
    'a code on a line of its own',
    'exposures:\n  - fields:\n      - name\n      - |',
    'email',
    'exposures:\n  - fields:\n      - name\n      - email',
  ],
  ['a code in quotes', 'causes: [{code: "th|"}]', 'theft', 'causes: [{code: theft}]'],
  [
    'a code as the key of its quotes',
    'exposures:\n  - evidence:\n      fields:\n        na|',
    'name',
    'exposures:\n  - evidence:\n      fields:\n        name:\n          - {exact: $1}',
  ],
  [
    'a flag with its value',
    'totals:\n  - value: 3\n    dis|',
    'distinct',
    'totals:\n  - value: 3\n    distinct: true',
  ],
  [
    'a list with its first entry',
    'exposures:\n  - certainty: suspected\n    cou|',
    'counts',
    'exposures:\n  - certainty: suspected\n    counts:\n      - value: $1\n        unit: ${2|records,people,accounts,households,organizations,messages,sheets,other|}\n        qualifier: ${3|exact,about,max,at-least,less-than|}',
  ],
  [
    'a list behind a dash',
    'exposures:\n  - cou|',
    'counts',
    'exposures:\n  - counts:\n      - value: $1\n        unit: ${2|records,people,accounts,households,organizations,messages,sheets,other|}\n        qualifier: ${3|exact,about,max,at-least,less-than|}',
  ],
  [
    'a list of codes',
    'exposures:\n  - certainty: suspected\n    fi|',
    'fields',
    'exposures:\n  - certainty: suspected\n    fields: [$1]',
  ],
  [
    'quotes',
    'causes:\n  - code: theft\n    ev|',
    'evidence',
    'causes:\n  - code: theft\n    evidence:\n      - {exact: $1}',
  ],
  ['what stands on one line', 'id: a#1\nre|', 'review', 'id: a#1\nreview: {status: $1}'],
  [
    'a key in braces',
    'exposures: [{certainty: suspected, fi|}]',
    'fields',
    'exposures: [{certainty: suspected, fields: [$1]}]',
  ],
  ['an entry', 'timeline:\n  |', '- date: …', 'timeline:\n  - date: $1\n    event: $2'],
  ['an entry behind its key', 'timeline: |', '- date: …', 'timeline: \n  - date: $1\n    event: $2'],
  ['an entry in brackets', 'services: [|]', '{name: …}', 'services: [{name: $1}]'],
  [
    'a code of the user',
    'exposures:\n  - fields: [lo|]',
    'locker-number',
    'exposures:\n  - fields: [locker-number]',
  ],
  [
    'a key right below its dash, where it belongs',
    'timeline:\n  - date: 2024\n  ev|\n',
    'event',
    'timeline:\n  - date: 2024\n    event: \n',
  ],
  [
    'a list right below its dash, where it belongs',
    'timeline:\n  - date: 2024\n  ev|\n',
    'evidence',
    'timeline:\n  - date: 2024\n    evidence:\n      - {exact: $1}\n',
  ],
  [
    'a key in a file with CRLF',
    'id: a\r\ntotals:\r\n  - value: 3\r\n    un|\r\nnote: b\r\n',
    'unit',
    'id: a\r\ntotals:\r\n  - value: 3\r\n    unit: \r\nnote: b\r\n',
  ],
];

const silent: readonly (readonly [what: string, marked: string])[] = [
  ['text of a person', 'note: un|'],
  ['a comment', 'totals: # un|'],
  ['a figure, which only the notice knows', 'totals:\n  - value: |'],
  ['below a key that the schema does not have', 'colour:\n  - re|'],
  ['the text of a quote', 'evidence:\n  title:\n    - {exact: un|}'],
];

suite('Suggestions in a record', () => {
  for (const [what, marked, expected] of offered) {
    test(`offer ${what}`, () => {
      assert.deepEqual(labels(marked), expected);
    });
  }
  for (const [what, marked, label, expected] of takes) {
    test(`write ${what}`, () => {
      assert.equal(take(marked, label), expected);
    });
  }
  for (const [what, marked] of silent) {
    test(`say nothing of ${what}`, () => {
      assert.deepEqual(labels(marked), []);
    });
  }

  test('begin with what a record must have', () => {
    const required = ['schemaVersion', 'id', 'source', 'organizations', 'exposures', 'review'];
    assert.deepEqual(labels('|').slice(0, 6), required);
  });

  test('leave out codes that the list has already', () => {
    const fields = labels('exposures:\n  - fields: [name, |, email]');
    assert.ok(fields.includes('phone'));
    assert.deepEqual(
      fields.filter((code) => ['name', 'email'].includes(code)),
      [],
    );
  });

  test('offer every code once, the user’s first', () => {
    const causes = labels('causes: [{code: |');
    assert.equal(causes[0], 'cable-cut');
    assert.equal(new Set(causes).size, causes.length);
    assert.ok(causes.includes('ransomware'));
    const fields = labels('exposures: [{fields: [|');
    assert.equal(fields.filter((code) => code === 'order-history').length, 1);
  });

  test('take little time in a long record', () => {
    const counts = '      - value: 3\n        unit: people\n        qualifier: exact\n';
    const long = `exposures:\n${`  - certainty: suspected\n    counts:\n${counts.repeat(20)}`.repeat(20)}    fi`;
    const times = Array.from({ length: 20 }, () => {
      const started = performance.now();
      assert.ok(labels(`${long}|\ntotals: []\n`).includes('fields'));
      return performance.now() - started;
    });
    // The fastest: how busy the machine is does not count.
    assert.ok(Math.min(...times) < 10, `${Math.min(...times)} ms`);
  });
});

suite('What codes are called', () => {
  const [address, delivery] = ['address', 'delivery-info'].map((code) => ({ code, ja: '', en: '' }));
  const calls: readonly (readonly [word: string, code: typeof address, how: string | undefined])[] = [
    ['住所', address, 'whole'],
    ['ご住所', address, 'whole'],
    ['お住まい', address, 'whole'],
    ['居住', address, 'part'],
    ['届け先', delivery, 'whole'],
    ['お届け先', delivery, 'whole'],
    ['氏名', address, undefined],
    ['', address, undefined],
  ];
  for (const [word, code, how] of calls) {
    test(`${word || 'nothing'} ${how ? 'is' : 'is not'} ${code?.code}`, () => {
      assert.equal(code && own.called('fieldCode', code, word), how);
    });
  }
  test('a user’s own words are known, beside those of the lexicon', () => {
    const named = { code: 'order-history', ja: '', en: '' };
    assert.ok(own.called('fieldCode', named, '申込履歴'));
    assert.ok(own.called('fieldCode', named, '購入'));
  });
});
