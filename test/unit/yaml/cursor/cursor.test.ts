import assert from 'node:assert/strict';
import { cursorAt } from '../../../../src/yaml/cursor/cursor.ts';
import { pathText } from '../../../../src/yaml/index.ts';

/** What stands at the `|` of a text, in one line: role, path, what is written. */
function at(marked: string): string | undefined {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const cursor = cursorAt(text, offset);
  if (!cursor) return undefined;
  const { role, path, span, typed, hasColon, inFlow, lead } = cursor;
  const { keys, values } = cursor.beside(role);
  return [
    role,
    pathText(path) || '(root)',
    `‹${text.slice(span.start, span.end)}›`,
    typed && `typed ‹${typed}›`,
    hasColon && 'colon',
    inFlow && 'flow',
    lead && `lacks ${lead.length}`,
    keys.size > 0 && `beside ${[...keys.keys()].join(' ')}`,
    values.length > 0 && `among ${values.join(' ')}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const counts = `exposures:
  - certainty: suspected
    counts:
      - value: 12
        unit: people
        evidence:
          - {exact: 12名, start: 3, end: 6}
      - value: 88
        # how exact
        @
        note: 再掲
    fields: [name]
review: {status: draft}
`;

const cases: readonly (readonly [what: string, text: string, expected: string | undefined])[] = [
  ['a half-typed value', 'unit: pe|', 'value, unit, ‹pe›, typed ‹pe›'],
  ['no value yet', 'a: 1\nunit: |', 'value, unit, ‹›, beside a'],
  ['no blank after the colon', 'a: 1\nunit:|', 'value, unit, ‹›, lacks 1, beside a'],
  ['the start of a value', 'unit: |people # 名', 'value, unit, ‹people›'],
  [
    'a value with blanks in it',
    'name: みなと |文具 # 株式会社',
    'value, name, ‹みなと 文具›, typed ‹みなと ›',
  ],
  ['a half-typed key', 'a: 1\nun|', 'key, (root), ‹un›, typed ‹un›, beside a'],
  ['a key above others', 'un|\nb: 1', 'value, (root), ‹un›, typed ‹un›'],
  ['a key that has its colon', 'a: 1\nun|it: people', 'key, (root), ‹unit›, typed ‹un›, colon, beside a'],
  [
    'the first key of an entry',
    '- va|lue: 3\n  unit: people',
    'key, [0], ‹value›, typed ‹va›, colon, beside unit',
  ],
  ['an entry of a list', 'fields:\n  - name\n  - |\n  - email', 'value, fields[1], ‹›, among name email'],
  ['no blank after the dash', 'fields:\n  - name\n  -|', 'value, fields[1], ‹›, lacks 1, among name'],
  ['an open bracket', 'fields: [na|', 'value, fields[0], ‹na›, typed ‹na›, flow'],
  [
    'an open bracket that a key follows',
    'fields: [name, |\nnote: a',
    'value, fields[1], ‹›, flow, among name',
  ],
  ['between elements', 'fields: [name, |, email]', 'value, fields[1], ‹›, flow, among name email'],
  [
    'an element',
    'fields: [name, em|ail, phone]',
    'value, fields[1], ‹email›, typed ‹em›, flow, among name phone',
  ],
  [
    'brackets over several lines',
    'fields: [\n  name,\n  e|,\n  phone\n]',
    'value, fields[1], ‹e›, typed ‹e›, flow, among name phone',
  ],
  ['a key in braces', 'x: {value: 3, un|, note: a}', 'key, x, ‹un›, typed ‹un›, flow, beside value note'],
  ['a key in braces that never close', 'x: {value: 3, un|', 'key, x, ‹un›, typed ‹un›, flow, beside value'],
  ['a value in braces', 'x: {value: 3, unit: |}', 'value, x.unit, ‹›, flow, beside value'],
  ['a map in brackets', 'x: [{a: 1}, {b: |}]', 'value, x[1].b, ‹›, flow'],
  ['a quoted value', 'name: "み|なと" # a', 'value, name, ‹"みなと"›, typed ‹"み›'],
  ['an open quote', "name: 'み|", "value, name, ‹'み›, typed ‹'み›"],
  [
    'a key deep in a record',
    counts.replace('@', 'qu|'),
    'key, exposures[0].counts[1], ‹qu›, typed ‹qu›, beside value note',
  ],
  [
    'a blank line deep in a record',
    counts.replace('@', '|'),
    'key, exposures[0].counts[1], ‹›, beside value note',
  ],
  [
    'a blank line further out',
    counts.replace('        @', '    |'),
    'key, exposures[0], ‹›, beside certainty counts fields',
  ],
  ['a blank line at the left', counts.replace('        @', '|'), 'key, (root), ‹›, beside exposures review'],
  ['below a key, further in', 'counts:\n  |', 'value, counts, ‹›'],
  [
    'below a key that a list stands under at the same depth',
    'timeline:\n- date: 2024\n  event: |\nnote: a',
    'value, timeline[0].event, ‹›, beside date',
  ],
  [
    'a key of quotes',
    'evidence:\n  fields:\n    na|me:\n      - {exact: a}\n    age: []',
    'key, evidence.fields, ‹name›, typed ‹na›, colon, beside age',
  ],
  [
    'the text of a quote',
    'e:\n  - {exact: 氏|名, prefix: "、"}',
    'value, e[0].exact, ‹氏名›, typed ‹氏›, flow, beside prefix',
  ],
  ['a colon inside of a value', 'title: 第1報：a|', 'value, title, ‹第1報：a›, typed ‹第1報：a›'],
  ['a quote beside it that never closes', 'a: "x\nb: 1\nunit: |', 'value, unit, ‹›'],
  [
    'a bracket further up that never closes',
    'a: {b: [\ntimeline:\n- date: 1\n  event: |',
    'value, timeline[0].event, ‹›, beside date',
  ],
  [
    'a key right below a dash',
    'x:\n  - date: 1\n  ev|\ny: 2',
    'key, x[0], ‹ev›, typed ‹ev›, lacks 2, beside date',
  ],
  ['a value right below a dash', 'x:\n  - date: 1\n  unit:|', 'value, x[0].unit, ‹›, lacks 1, beside date'],
  [
    'a blank line right below a dash',
    'x:\n  - a: 1\n  - date: 1\n  |\n  - b: 1',
    'key, x[1], ‹›, lacks 2, beside date',
  ],
  [
    'a key beside a list that is not indented',
    'x:\n- date: 1\nev|',
    'key, (root), ‹ev›, typed ‹ev›, beside x',
  ],
  ['an entry right below a dash', 'x:\n  - date: 1\n  -|', 'value, x[1], ‹›, lacks 1'],
  ['an empty file', '|', 'value, (root), ‹›'],
];

const nothing: readonly (readonly [what: string, text: string])[] = [
  ['a comment', 'unit: people # 名|'],
  ['a comment on its own line', 'a: 1\n# un|\nb: 2'],
  ['text of several lines', 'note: >\n  uni|t'],
  ['a text that goes on from the line above', 'note: one\n  two|'],
  ['behind a closing bracket', 'fields: [name] |'],
];

suite('A place in YAML', () => {
  for (const [what, text, expected] of cases) {
    test(what, () => {
      assert.equal(at(text), expected);
      const windows = at(text.replaceAll('\n', '\r\n'));
      assert.equal(windows, expected, 'with CRLF');
    });
  }
  for (const [what, text] of nothing) {
    test(`${what} is neither key nor value`, () => {
      assert.equal(at(text), undefined);
    });
  }
});
