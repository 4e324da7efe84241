import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { Exposure, Incident } from '../../../../src/analysis/index.ts';
import {
  mergeRecord,
  serializeRecord,
  toRecord,
  validateRecord,
  type NoticeRecord,
} from '../../../../src/records/index.ts';
import { formatMessage } from '../../../../src/yaml/index.ts';
import { inventedIncident, notice, noticeText, spanOf } from '../invented-incident.ts';

const fresh = toRecord(inventedIncident(), notice, 0);
const written = serializeRecord(fresh);

/** What the machine finds after a change of what it can read. */
function found(change: (incident: Incident) => Incident): NoticeRecord {
  return toRecord(change(inventedIncident()), notice, 0);
}

/** An exposure without its label, its period and one of its fields. */
function bare({ certainty, counts, fields }: Exposure, without: string): Exposure {
  return { certainty, counts, fields: fields.filter(({ code }) => code !== without) };
}

function merged(existing: string, record: NoticeRecord = fresh): string {
  const result = mergeRecord(existing, record);
  assert.ok('text' in result, 'error' in result ? formatMessage(result.error.message) : '');
  if (result.text !== existing) {
    assert.deepEqual(mergeRecord(result.text, record), result, 'merging twice is merging once');
  }
  return result.text;
}

function edited(...changes: [string | RegExp, string][]): string {
  return changes.reduce((text, [from, to]) => {
    assert.notEqual(text.replace(from, to), text, `the record has no ${String(from)}`);
    return text.replace(from, to);
  }, written);
}

function record(text: string): NoticeRecord {
  return parse(text) as NoticeRecord;
}

const [, total = ''] = /totals:\n((?: .*\n)+)/.exec(written) ?? [];

suite('mergeRecord keeps', () => {
  const untouched: [why: string, existing: string][] = [
    ['what the machine itself wrote', written],
    ['Windows line ends', written.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${written}`],
    ['a file without its last line break', written.trimEnd()],
    ['blank lines and trailing spaces', written.replace('organizations:\n', '\n\norganizations:  \n\n')],
    [
      'comments',
      edited(
        ['organizations:', '# 関係者\norganizations: # ここから'],
        ['  - value: 1284', '  # 合計\n  - value: 1284 # 要確認'],
      ),
    ],
    [
      'quotes of another kind',
      edited(['title: みなと', "title: 'みなと"], ['について\norganizations', "について'\norganizations"]),
    ],
    [
      'another order of keys',
      edited([/review: .*\n/, ''], ['id: minato#1', 'review: {status: draft}\nid: minato#1']),
    ],
    [
      'lists that are not indented',
      edited([
        'services:\n  - name: みなと文具オンライン\n    evidence:\n      - {',
        'services:\n- name: みなと文具オンライン\n  evidence:\n  - {',
      ]),
    ],
    [
      'codes on a line each',
      edited([
        'fields: [name, address, email]',
        'fields:\n      - name\n      - address # 住所\n      - email',
      ]),
    ],
    [
      'evidence between brackets',
      edited([
        /causes:\n {2}- code: (.*)\n {4}evidence:\n {6}- (.*)\n/,
        'causes: [{code: $1, evidence: [$2]}]\n',
      ]),
    ],
    ['a document start and end', `---\n${written}...\n`],
    ['a status that a person gave', edited(['{status: draft}', '{status: in-review, reviewer: 佐藤}'])],
    ['an id that a person gave', edited(['id: minato#1', 'id: 令和5年-12'])],
    ['keys that no schema knows', edited(['review:', '担当: 佐藤\nreview:'])],
    ['notes', edited(['    role: discloser\n', '    role: discloser\n    note: 子会社\n'])],
    ["a person's title", edited(['title: みなと', 'title: 【続報】みなと'])],
    ["a person's period", edited(['period: 2023-04-01/', 'period: 2023-04-02/'])],
    ["a person's figure", edited(['value: 1204', 'value: 1205'])],
    ["a person's unit", edited(['value: 1204\n        unit: records', 'value: 1204\n        unit: people'])],
    [
      "a person's flag",
      edited([
        'value: 1284\n    unit: records\n    qualifier: exact\n',
        'value: 1284\n    unit: records\n    qualifier: exact\n    distinct: true\n',
      ]),
    ],
    ["a person's event", edited(['event: detected', 'event: reported-by-third-party'])],
    ["a person's certainty", edited(['certainty: suspected', 'certainty: confirmed'])],
    ['a title that a person took out', edited([/title: .*\n/, ''])],
    ['a period that a person took out', edited([/ {4}period: .*\n/, ''])],
    ['a title that a person emptied', edited([/title: .*\n/, 'title:\n'])],
    ['a field that a person took out', edited(['[name, address, email]', '[name, email]'])],
    ['all fields that a person took out', edited(['[name, address, email]', '[]'])],
    ['a field that a person added', edited(['[name, address, email]', '[name, phone, address, email]'])],
    ['an entry that a person added', edited(['services:\n', 'services:\n  - name: 文具マイページ\n'])],
    [
      'an exposure that a person added',
      edited(['exposures:\n', 'exposures:\n  - certainty: suspected\n    fields: [photo]\n']),
    ],
    [
      "entries in a person's order",
      edited([/( {2}- date: 2023-05-11\n(?: {4}.*\n)+?)( {2}- date: 2023-05-12\n(?: {4}.*\n)+)/, '$2$1']),
    ],
    [
      'a figure that a person moved from the totals to a population',
      edited(
        [`totals:\n${total}`, ''],
        [
          /( {4}counts:\n(?: {6}.*\n)+)( {4}fields: \[name\]\n)/,
          `$1${total.replace(/^/gm, '    ').trimEnd()}\n$2`,
        ],
      ),
    ],
    ['a value that is no value', edited([/causes:\n(?: .*\n)+/, 'causes: 調査中\n'])],
    ['a day of publication that a person gave', edited(['published: 2023-06-14}', 'published: 2023-06-15}'])],
  ];
  for (const [why, existing] of untouched) {
    test(why, () => {
      assert.equal(merged(existing), existing);
    });
  }

  test("a person's correction even when the machine reads the words anew", () => {
    const existing = edited(['value: 1204', 'value: 1205']);
    const reread = found((incident) => ({
      ...incident,
      exposures: incident.exposures.map((exposure) => ({
        ...exposure,
        counts: exposure.counts.map((count) => ({ ...count, qualifier: 'about' as const })),
      })),
    }));
    const [members] = record(merged(existing, reread)).exposures;
    assert.deepEqual(
      members?.counts?.map(({ value, qualifier }) => [value, qualifier]),
      [[1205, 'exact']],
    );
  });

  test('a correction that says what the machine reads elsewhere, once', () => {
    const existing = edited(['value: 1284', 'value: 1290']);
    const both = found((incident) => ({
      ...incident,
      totals: [
        ...incident.totals,
        { value: 1290, unit: 'records', qualifier: 'exact', evidence: [spanOf(noticeText, '約80名')] },
      ],
    }));
    assert.deepEqual(
      record(merged(existing, both)).totals?.map(({ value }) => value),
      [1290],
    );
  });

  test('what a person has commented on, even when the machine no longer finds it', () => {
    const nothing = found((incident) => ({ ...incident, causes: [], timeline: [], services: [] }));
    const existing = edited(
      ['  - code: unauthorized-access\n', '  - code: unauthorized-access # 会見で説明\n'],
      ['  - date: 2023-05-12\n', '  # 電話で確認\n  - date: 2023-05-12\n'],
      ['  - name: みなと文具オンライン\n', '  - name: みなと文具オンライン\n    note: 会員向け\n'],
    );
    const kept = record(merged(existing, nothing));
    assert.deepEqual(
      kept.causes?.map(({ code }) => code),
      ['unauthorized-access'],
    );
    assert.deepEqual(
      kept.timeline?.map(({ date }) => date),
      ['2023-05-12'],
    );
    assert.deepEqual(
      kept.services?.map(({ name }) => name),
      ['みなと文具オンライン'],
    );
  });

  test('an exposure in which a person changed anything, even when the machine no longer finds it', () => {
    const one = found((incident) => ({ ...incident, exposures: incident.exposures.slice(0, 1) }));
    assert.equal(record(merged(written, one)).exposures.length, 1);
    assert.equal(record(merged(edited(['value: 80', 'value: 81']), one)).exposures.length, 2);
    assert.equal(record(merged(edited(['fields: [name]', 'fields: []']), one)).exposures.length, 2);
  });

  test('evidence that a person wrote by hand', () => {
    const existing = edited([/(services:\n.*\n.*\n)(.*\n)/, '$1$2      - {exact: 通販サイト}\n']);
    assert.equal(merged(existing), existing);
  });
});

suite('mergeRecord updates', () => {
  test('what the machine reads anew at the same words', () => {
    const reread = found((incident) => ({
      ...incident,
      ...(incident.title && { title: { ...incident.title, text: '不正アクセスについて' } }),
      organizations: incident.organizations.map((one) => ({ ...one, role: 'operator' as const })),
      totals: incident.totals.map((count) => ({ ...count, distinct: true as const })),
    }));
    assert.equal(merged(written, reread), serializeRecord(reread));
    assert.equal(merged(serializeRecord(reread), fresh), written);
  });

  test('positions when the notice has grown at its start, beside what a person corrected too', () => {
    const text = `【訂正あり】\n${noticeText}`;
    const later = toRecord(inventedIncident(text), { ...notice, text, sha256: '4c'.repeat(32) }, 0);
    assert.equal(merged(written, later), serializeRecord(later));
    const corrected = edited(['value: 1204', 'value: 1205'], ['title: みなと', 'title: ■ みなと']);
    const expected = serializeRecord(later)
      .replace('value: 1204', 'value: 1205')
      .replace('title: みなと', 'title: ■ みなと');
    assert.equal(merged(corrected, later), expected);
  });

  suite('where the notice comes from', () => {
    const original = {
      path: 'notices/minato.html',
      sha256: '5d'.repeat(32),
      mediaType: 'text/html',
    } as const;
    const derived = toRecord(inventedIncident(), { ...notice, original }, 0);
    const encoded = toRecord(inventedIncident(), { ...notice, encoding: 'shift_jis' }, 0);

    test('what its text was made of', () => {
      assert.equal(merged(written, derived), serializeRecord(derived));
      const grown = { ...notice, original: { ...original, sha256: '6e'.repeat(32) } };
      const later = toRecord(inventedIncident(), grown, 0);
      assert.equal(merged(serializeRecord(derived), later), serializeRecord(later));
    });
    test('and keeps it where only the text is at hand, as in an editor', () => {
      assert.equal(merged(serializeRecord(derived), fresh), serializeRecord(derived));
    });
    test('its encoding, until it has been converted to UTF-8', () => {
      assert.equal(merged(written, encoded), serializeRecord(encoded));
      assert.equal(merged(serializeRecord(encoded), fresh), written);
    });
  });

  test('only the lines that change', () => {
    const reread = found((incident) => ({
      ...incident,
      timeline: incident.timeline.map((event) =>
        event.event === 'detected' ? { ...event, event: 'intrusion' as const } : event,
      ),
    }));
    const existing = edited([
      '  - date: 2023-05-11\n    event: detected\n',
      '  # 発覚\n  - event:   "detected"  # 仮\n    date: 2023-05-11\n',
    ]);
    assert.equal(
      merged(existing, reread),
      existing
        .replace('event:   "detected"  # 仮', 'event:   intrusion  # 仮')
        .replace('read: 2023-05-11 detected', 'read: 2023-05-11 intrusion'),
    );
  });

  test('by taking out what the machine no longer finds', () => {
    const less = found((incident) => ({
      ...incident,
      services: [],
      excluded: [],
      timeline: incident.timeline.slice(1),
      exposures: incident.exposures.map((exposure) => bare(exposure, 'address')),
    }));
    assert.equal(merged(written, less), serializeRecord(less));
  });

  test('by putting in what the machine did not find before, in reading order', () => {
    const less = found((incident) => ({
      ...incident,
      services: [],
      excluded: [],
      timeline: incident.timeline.slice(1),
      exposures: incident.exposures.map((exposure) => bare(exposure, 'name')),
    }));
    assert.equal(merged(serializeRecord(less), fresh), written);
  });

  test('from nothing to all and back', () => {
    const nothing = found((incident) => ({
      ...incident,
      organizations: [],
      services: [],
      causes: [],
      exposures: [],
      totals: [],
      excluded: [],
      timeline: [],
    }));
    const without = serializeRecord(nothing);
    assert.equal(merged(without, fresh), written);
    assert.equal(merged(written, nothing), without);
  });

  test('with the line ends of the file, and past a last line without one', () => {
    const nothing = found((incident) => ({ ...incident, timeline: [], totals: [] }));
    const without = serializeRecord(nothing);
    const crlf = merged(without.replaceAll('\n', '\r\n'), fresh);
    assert.equal(crlf, written.replaceAll('\n', '\r\n'));
    const cutOff = without.slice(0, without.indexOf('review:')).trimEnd();
    const { title, timeline, totals } = record(merged(cutOff));
    assert.deepEqual(
      { title, timeline, totals },
      { title: fresh.title, timeline: fresh.timeline, totals: fresh.totals },
    );
  });

  test('lists between brackets, in their own form', () => {
    const existing = edited(
      [/services:\n(?: .*\n)+/, 'services: [{name: 文具マイページ}]\n'],
      ['fields: [name, address, email]', 'fields: [ email ]'],
      [/ {8}(?:name|address):\n {10}.*\n/, ''],
      [/ {8}address:\n {10}.*\n/, ''],
    );
    const text = merged(existing);
    assert.match(
      text,
      /^services: \[\{name: 文具マイページ\}, \{name: みなと文具オンライン, evidence: \[\{exact: .*\}\]\}\]$/m,
    );
    assert.match(text, /^ {4}fields: \[ name, address, email \]$/m);
    assert.deepEqual(validateRecord(text), []);
  });

  test('keys that have no value', () => {
    const existing = edited(
      [/totals:\n(?: .*\n)+/, 'totals: # 全体\n'],
      [/excluded:\n(?: .*\n)+/, 'excluded: [] # なし\n'],
      ['fields: [name, address, email]', 'fields:'],
      [/ {6}fields:\n(?: {8}.*\n)+/, ''],
    );
    const text = merged(existing);
    assert.match(text, /^totals: # 全体\n {2}- value: 1284$/m);
    assert.match(text, /^excluded: # なし\n {2}- field: card-number$/m);
    assert.match(text, /^ {4}fields: \[name, address, email\]$/m);
    assert.deepEqual(record(text), fresh);
  });

  test('a record that a person wrote by hand with what only the machine knows', () => {
    const byHand = `title: 会員情報の流出
organizations: [{name: 株式会社みなと文具, role: discloser}]
exposures:
    -   label: 会員のお客様
        certainty: suspected
        fields:
            - name
            - password   # 会見で
`;
    const text = merged(byHand);
    assert.deepEqual(validateRecord(text), []);
    const { title, organizations, exposures, totals } = record(text);
    assert.equal(title, '会員情報の流出');
    assert.deepEqual(organizations, [{ name: '株式会社みなと文具', role: 'discloser' }]);
    assert.equal(exposures[0]?.certainty, 'suspected');
    assert.deepEqual(exposures[0].fields, ['name', 'address', 'email', 'password']);
    assert.deepEqual(exposures[0].counts, fresh.exposures[0]?.counts);
    assert.deepEqual(totals, fresh.totals);
    assert.ok(text.includes('            - password   # 会見で\n'));
  });
});

suite('mergeRecord refuses', () => {
  const refused: [why: string, existing: string, code: string][] = [
    ['what is no YAML', `${written}  x: [`, 'yaml-syntax'],
    ['a key that stands twice', `${written}id: minato#2\n`, 'duplicate-key'],
    ['aliases', edited(['id: minato#1', 'id: &i minato#1\nnote: *i']), 'anchor'],
    ['a list', '- 1\n', 'wrong-root'],
    ['an empty file', '', 'empty'],
    ['several documents', `${written}---\nid: minato#2\n`, 'several-documents'],
  ];
  for (const [why, existing, code] of refused) {
    test(why, () => {
      const result = mergeRecord(existing, fresh);
      assert.ok('error' in result);
      assert.equal(result.error.code, code);
    });
  }
});
