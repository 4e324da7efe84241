import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { Incident } from '../../../../src/analysis/index.ts';
import {
  mergeRecord,
  type NoticeRecord,
  serializeRecord,
  toRecord,
  validateRecord,
} from '../../../../src/records/index.ts';
import { inventedIncident, notice } from '../invented-incident.ts';

const fresh = toRecord(inventedIncident(), notice, 0);
const written = serializeRecord(fresh);

function merged(existing: string, change: (incident: Incident) => Incident = (same) => same): string {
  const result = mergeRecord(existing, toRecord(change(inventedIncident()), notice, 0));
  return 'text' in result ? result.text : assert.fail(result.error.code);
}

/** Accepts what the machine read so. */
function accepted(read: string): string {
  const text = written.replace(`read: ${read}}`, `read: ${read}, accepted: true}`);
  assert.notEqual(text, written, `the record has no ${read}`);
  assert.deepEqual(validateRecord(text), []);
  return text;
}

suite('mergeRecord and what a person accepted', () => {
  const cause = fresh.causes?.[0]?.code ?? assert.fail();
  const field = fresh.exposures[0]?.fields?.[0] ?? assert.fail();

  for (const [what, read] of Object.entries({
    'a cause': cause,
    'a field': field,
    'a title': fresh.title ?? '',
  })) {
    test(`keeps ${what} as it is while nothing changes`, () => {
      const text = accepted(read);
      assert.equal(merged(text), text);
    });
  }

  test('keeps an entry that the machine no longer finds', () => {
    const text = merged(accepted(cause), (incident) => ({ ...incident, causes: [] }));
    assert.match(text, new RegExp(`code: ${cause}`, 'u'));
  });

  test('keeps a field that the machine no longer finds', () => {
    const text = merged(accepted(field), (incident) => ({
      ...incident,
      exposures: incident.exposures.map((exposure) => ({
        ...exposure,
        fields: exposure.fields.filter(({ code }) => code !== field),
      })),
    }));
    assert.ok((parse(text) as NoticeRecord).exposures[0]?.fields?.includes(field));
  });

  test('keeps a title that the machine reads otherwise now', () => {
    const text = merged(accepted(fresh.title ?? ''), (incident) => ({
      ...incident,
      ...(incident.title && { title: { ...incident.title, text: '別の見出し' } }),
    }));
    assert.equal((parse(text) as NoticeRecord).title, fresh.title);
  });
});

suite('mergeRecord and what a person rejected', () => {
  const [quote] = fresh.causes?.[0]?.evidence ?? [];
  const { code } = fresh.causes?.[0] ?? assert.fail();

  function rejecting(kind: string, read: string): string {
    const reading = { kind, read, exact: quote?.exact, start: quote?.start, end: quote?.end };
    return `${written}rejected:\n  - ${JSON.stringify(reading)}\n`;
  }

  test('leaves it out', () => {
    const text = merged(rejecting('cause', code));
    assert.deepEqual(validateRecord(text), []);
    assert.ok(!(parse(text) as NoticeRecord).causes?.some((cause) => cause.code === code));
    assert.equal(merged(text), text);
  });

  for (const [what, kind, read] of [
    ['another reading of the same words', 'cause', 'phishing'],
    ['another kind of value that reads alike', 'service', code],
  ] as const) {
    test(`does not leave out ${what}`, () => {
      assert.equal(merged(rejecting(kind, read)), rejecting(kind, read));
    });
  }
});
