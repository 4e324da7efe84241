import assert from 'node:assert/strict';
import { recordKind } from '../../../../src/records/index.ts';
import { offersFor, recordWith } from './record-lines.ts';

const kind = recordKind({});

suite('signs of the Japanese keyboard become those of YAML', () => {
  const cases: [why: string, wrong: string, right: string][] = [
    ['a colon in a block', 'review:\n  status：draft', 'review:\n  status: draft'],
    [
      'colons on several lines',
      'review:\n  status：draft\n  reviewer： 佐藤',
      'review:\n  status: draft\n  reviewer: 佐藤',
    ],
    [
      'a colon that breaks what follows',
      'exposures:\n  - certainty：suspected\n    fields: [name]',
      'exposures:\n  - certainty: suspected\n    fields: [name]',
    ],
    ['a colon before a bracket', 'services：[{name: 海の店}]', 'services: [{name: 海の店}]'],
    [
      'colons and commas between brackets',
      'review: {status：draft，reviewer：佐藤}',
      'review: {status: draft, reviewer: 佐藤}',
    ],
    ['a wide blank', 'review:\n  status:\u3000draft', 'review:\n  status: draft'],
    ['no blank', 'review: {status:draft}', 'review: {status: draft}'],
    [
      'commas between codes',
      'exposures: [{certainty: suspected, fields: [name、ご住所、name]}]',
      'exposures: [{certainty: suspected, fields: [name, address]}]',
    ],
    [
      'brackets round codes',
      'exposures: [{certainty: suspected, fields: ［氏名、住所］}]',
      'exposures: [{certainty: suspected, fields: [name, address]}]',
    ],
    ['a colon in a text, which needs quotes', 'title: 流出: 一般 # ※', 'title: "流出: 一般" # ※'],
    [
      'a colon in a text below another of many lines',
      'note: |\n  status：未定\nservices: []\ntitle: 流出: 一般',
      'note: |\n  status：未定\nservices: []\ntitle: "流出: 一般"',
    ],
    ['a sign that begins a text, which needs quotes', 'note: @係へ', 'note: "@係へ"'],
  ];
  for (const [why, wrong, right] of cases) {
    test(why, () => {
      const [first] = offersFor(recordWith(wrong), kind);
      assert.equal(first?.text, recordWith(right));
      assert.ok(first.safe);
    });
  }

  const ignored: [why: string, wrong: string][] = [
    ['a word that is no key', 'review:\n  担当：佐藤'],
    ['one of several that names no code', 'exposures: [{certainty: suspected, fields: [氏名、何か]}]'],
    ['a colon behind a key that holds no text', 'exposures: certainty: suspected'],
    ['a value in quotes that go on', 'title: "流出: 一般'],
  ];
  for (const [why, wrong] of ignored) {
    test(`but not ${why}`, () => {
      assert.deepEqual(offersFor(recordWith(wrong), kind), []);
    });
  }
});

/** Each case in the place of the record's own lines, as blocks; then with the line ends of Windows. */
suite('mends of blocks keep comments, blank lines and the order', () => {
  const cases: [why: string, wrong: string[], right: string[]][] = [
    [
      'a code',
      [
        'exposures:',
        '  # 会員',
        '  - certainty: suspected # ※',
        '    fields:',
        '      - name',
        '      - adress # 住所',
      ],
      [
        'exposures:',
        '  # 会員',
        '  - certainty: suspected # ※',
        '    fields:',
        '      - name',
        '      - address # 住所',
      ],
    ],
    [
      'a key in the order of the schema',
      ['organizations: []', 'totals:', '  - value: 3 # 三', '    unit: people', '', '    note: x'],
      [
        'organizations: []',
        'totals:',
        '  - value: 3 # 三',
        '    unit: people',
        '    qualifier: exact',
        '',
        '    note: x',
      ],
    ],
    [
      'a key before the first',
      ['exposures:', '  - evidence:', '      certainty: [{exact: おそれ, read: suspected}]'],
      [
        'exposures:',
        '  - certainty: suspected',
        '    evidence:',
        '      certainty: [{exact: おそれ, read: suspected}]',
      ],
    ],
    [
      'a value that stands twice',
      [
        'exposures:',
        '  - certainty: suspected',
        '    fields:',
        '      - name',
        '      - name',
        '      - email # ※',
      ],
      ['exposures:', '  - certainty: suspected', '    fields:', '      - name', '      - email # ※'],
    ],
    [
      'the only value of a list, and with it the key that nothing asks for',
      ['services:', '  - name: 海の店', '    evidence:', '      -'],
      ['services:', '  - name: 海の店'],
    ],
    [
      'a figure with what it says',
      ['totals:', '  - value: 約1万人 # 概数', '    unit: people', '    qualifier: about'],
      ['totals:', '  - value: 10000 # 概数', '    unit: people', '    qualifier: about'],
    ],
    [
      'an entry that is no list yet',
      [
        'organizations: # 一社',
        '  name: みなと文具',
        '',
        '  # 公表',
        '  role: discloser # ※',
        'services: []',
      ],
      [
        'organizations: # 一社',
        '  - name: みなと文具',
        '',
        '    # 公表',
        '    role: discloser # ※',
        'services: []',
      ],
    ],
    [
      'a list that is an entry',
      ['review:', '  - status: draft # ※', '    reviewer: 佐藤'],
      ['review:', '    status: draft # ※', '    reviewer: 佐藤'],
    ],
    ['a list of one text', ['title:', '  - 流出 # ※'], ['title: 流出 # ※']],
    [
      'a plain value for an entry',
      ['causes:', '  - ransomware # ※'],
      ['causes:', '  - code: ransomware # ※'],
    ],
    [
      'a text over several lines',
      ['review:', '  status: |', '    darft', '  reviewer: 佐藤'],
      ['review:', '  status: draft', '  reviewer: 佐藤'],
    ],
    [
      'a key that stands twice',
      ['title: 流出 ', 'services: []', 'title: 流出'],
      ['title: 流出 ', 'services: []'],
    ],
  ];
  for (const [why, wrong, right] of cases) {
    test(why, () => {
      for (const lineEnd of ['\n', '\r\n']) {
        const written = (lines: string[]) => recordWith(lines.join('\n')).replaceAll('\n', lineEnd);
        const [first] = offersFor(written(wrong), kind);
        assert.equal(first?.text, written(right));
      }
    });
  }
});
