import assert from 'node:assert/strict';
import { recordKind } from '../../../../src/records/index.ts';
import { offersFor, recordWith } from './record-lines.ts';

const kind = recordKind({});

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
