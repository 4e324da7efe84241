import assert from 'node:assert/strict';
import type { ValueKind } from '../../../../src/records/index.ts';
import {
  correctionOf,
  type Draft,
  draftOf,
  mentionOf,
  missingIn,
} from '../../../../src/extension/record-selection/draft.ts';

const at = { start: 4, end: 9 };
const words = 'ほし\nかげ';
const name = 'ほしかげ';

suite('a draft of selected words', () => {
  const incomplete: [missing: string, draft: Draft][] = [
    ['assertion', { kind: 'field', code: 'name' }],
    ['value', { kind: 'count' }],
    ['unit', { kind: 'count', value: 12 }],
    ['qualifier', { kind: 'count', value: 12, unit: 'people' }],
    ['date', { kind: 'date' }],
    ['event', { kind: 'date', date: '2024-02' }],
    ['role', { kind: 'organization' }],
  ];
  for (const [missing, draft] of incomplete) {
    test(`of ${JSON.stringify(draft)} lacks ${missing}, and is no mention yet`, () => {
      assert.equal(missingIn(draft), missing);
      assert.equal(mentionOf(draft, at, words, name), undefined);
    });
  }

  const complete: [draft: Draft, mention: object, said: object][] = [
    [
      { kind: 'field', code: 'name', assertion: 'suspected' },
      { kind: 'field', code: 'name', assertion: 'suspected' },
      { certainty: 'suspected' },
    ],
    [
      { kind: 'field', code: 'name', assertion: 'ruled-out' },
      { kind: 'field', code: 'name', assertion: 'ruled-out' },
      {},
    ],
    [{ kind: 'cause', code: 'malware' }, { kind: 'cause', code: 'malware' }, {}],
    [
      { kind: 'date', date: '2024-02', event: 'detected' },
      { kind: 'date', value: '2024-02', implied: [] },
      { event: 'detected' },
    ],
    // A name is written on one line, its quote as it stands.
    [{ kind: 'organization', role: 'police' }, { kind: 'organization', name, role: 'police' }, {}],
    [{ kind: 'service', name: '星影' }, { kind: 'service', name: '星影' }, {}],
  ];
  for (const [draft, mention, said] of complete) {
    test(`of ${JSON.stringify(draft)} is complete`, () => {
      assert.equal(missingIn(draft), undefined);
      assert.deepEqual(mentionOf(draft, at, words, name), {
        mention: { ...at, text: words, because: [], ...mention },
        said,
      });
    });
  }

  test('takes over what the engine reads; the part of an organisation is for a person to say', () => {
    assert.deepEqual(draftOf({ kind: 'date', value: '2024-02' }), { kind: 'date', date: '2024-02' });
    assert.deepEqual(draftOf({ kind: 'organization', name, role: 'police' }), { kind: 'organization', name });
    assert.deepEqual(draftOf({ kind: 'count', value: 12 }), { kind: 'count', value: 12 });
  });
});

suite('a draft of words that a value rests on already', () => {
  const figure = { kind: 'count', value: 12, unit: 'people', qualifier: 'about' } as const;
  const rows: [draft: Draft, kind: ValueKind, text: string, corrected: object | undefined][] = [
    [figure, 'total', '12 records exact', { correction: { value: 12, unit: 'people', qualifier: 'about' } }],
    [
      { kind: 'field', code: 'email', assertion: 'ruled-out' },
      'field',
      'email',
      { correction: { assertion: 'ruled-out' }, replaced: 'email' },
    ],
    [
      { kind: 'field', code: 'email', assertion: 'confirmed' },
      'excluded',
      'email no-evidence',
      { correction: { assertion: 'confirmed' }, replaced: 'email' },
    ],
    [
      { kind: 'date', date: '2024-02', event: 'detected' },
      'event',
      '2024-03 detected',
      { correction: { date: '2024-02' }, replaced: 'detected' },
    ],
    [
      { kind: 'organization', role: 'police' },
      'organization',
      '星影県警 other',
      { correction: { role: 'police' } },
    ],
    // What may stand beside the value.
    [{ kind: 'field', code: 'phone', assertion: 'confirmed' }, 'field', 'email', undefined],
    [{ kind: 'date', date: '2024-02', event: 'notified' }, 'event', '2024-02 detected', undefined],
    [{ kind: 'cause', code: 'malware' }, 'cause', 'ransomware', undefined],
    [figure, 'field', 'email', undefined],
  ];
  for (const [draft, kind, text, corrected] of rows) {
    test(`of ${JSON.stringify(draft)} ${corrected ? 'corrects' : 'stands beside'} ${kind} ${text}`, () => {
      assert.deepEqual(correctionOf(draft, { kind, text }), corrected);
    });
  }
});
