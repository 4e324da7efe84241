import assert from 'node:assert/strict';
import {
  mergeRecord,
  noteOn,
  serializeRecord,
  toRecord,
  validateRecord,
} from '../../../../src/records/index.ts';
import { inventedIncident, notice, noticeText, spanOf } from '../invented-incident.ts';

const fresh = toRecord(inventedIncident(), notice, 0);
const written = serializeRecord(fresh);

function noted(words: string, note = 'as the notice has it', existing = written): string {
  const result = noteOn(existing, spanOf(noticeText, words), note, noticeText);
  assert.ok('text' in result);
  assert.deepEqual(validateRecord(result.text), []);
  return result.text;
}

/** Lines that were put in. */
const added = (text: string, before = written): string[] => {
  const known = new Set(before.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
};

suite('a note on the values that rest on some words', () => {
  const [event] = fresh.timeline ?? [];
  const [total] = fresh.totals ?? [];
  const quoteOf = (value: { evidence?: readonly { exact: string }[] } | undefined): string =>
    value?.evidence?.[0]?.exact ?? assert.fail('no evidence');

  test('stands with the event, and nothing else changes', () => {
    const text = noted(quoteOf(event));
    assert.deepEqual(
      added(text).map((line) => line.trim()),
      ['note: as the notice has it'],
    );
    assert.match(text, new RegExp(`event: ${event?.event ?? ''}\\n +note: as the notice has it\\n`, 'u'));
  });

  test('stands with the figure', () => {
    const text = noted(quoteOf(total));
    assert.match(text, new RegExp(`value: ${String(total?.value)}[^-]*note: as the notice has it\\n`, 'u'));
  });

  test('is found by a part of the words', () => {
    assert.equal(noted(quoteOf(event).slice(0, 4)), noted(quoteOf(event)));
  });

  test('is made once', () => {
    const text = noted(quoteOf(event));
    assert.equal(noted(quoteOf(event), undefined, text), text);
  });

  test('goes behind what a person noted there', () => {
    const text = noted(quoteOf(event), 'asked by phone');
    assert.deepEqual(
      added(noted(quoteOf(event), undefined, text)).map((line) => line.trim()),
      ['note: asked by phone; as the notice has it'],
    );
  });

  test('stays when the notice is read again, and the value stays the machine’s', () => {
    const text = noted(quoteOf(event));
    const merged = mergeRecord(text, fresh);
    assert.deepEqual(merged, { text });
  });

  test('changes nothing where no value rests on the words', () => {
    assert.equal(noted('お客様'), written);
  });

  test('leaves a record that cannot be read as it is', () => {
    const broken = 'timeline: [\n';
    assert.deepEqual(noteOn(broken, { start: 0, end: 4 }, 'a note', noticeText), { text: broken });
  });
});
