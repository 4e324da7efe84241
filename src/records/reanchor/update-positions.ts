import type { Span } from '../../analysis/index.ts';
import type { EditResult } from '../../yaml/index.ts';
import { keyOrder } from '../merge/key-order.ts';
import { type AnchoredQuote, anchorValues } from '../values/anchored-value.ts';
import { readValues } from '../values/read-values.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { evidenceAt } from './quote-place.ts';

/** How far a quote is from where the record says it is, in UTF-16 units; where the record says so. */
interface Shift {
  readonly was: Span;
  readonly by: number;
}

/**
 * Writes where quotes stand now that are found for certain, where the incident's section is, and the hash of the notice. All
 * else stays: what is not certain is for a person to settle.
 *
 * @param text of the notice
 * @param sha256 of that text
 */
export function updatePositions(existing: string, text: string, sha256: string): EditResult {
  const values = readValues(existing);
  const quotes = values ? anchorValues(values.values, text).flatMap((value) => value.quotes) : [];
  return editRecord(existing, (root) => {
    for (const { quote, anchoring } of quotes) {
      const place = quote.path.at(-1);
      if (!('span' in anchoring) || quote.start === undefined || typeof place !== 'number') continue;
      const entry = evidenceAt(root, quote.path.slice(0, -1))?.entry(place, keyOrder.evidence);
      entry?.set('start', anchoring.span.start);
      entry?.set('end', anchoring.span.end);
    }
    const source = root.map('source', keyOrder.source);
    source?.set('sha256', sha256);
    const section = values?.source && movedSection(values.source.section, quotes.flatMap(shiftOf), text);
    if (!section || !source?.has('section')) return;
    const written = source.map('section', keyOrder.section);
    if (written?.has('start')) written.set('start', section.start);
    if (written?.has('end')) written.set('end', section.end);
  });
}

function shiftOf({ quote: { start, end }, anchoring }: AnchoredQuote): Shift[] {
  if (!('span' in anchoring) || start === undefined || end === undefined) return [];
  return [{ was: { start, end }, by: anchoring.span.start - start }];
}

/** A section begins and ends where the first and last certain quote in it have gone along; the notice's start stays. */
function movedSection(section: Span, shifts: readonly Shift[], text: string): Span | undefined {
  const inside = shifts
    .filter(({ was }) => section.start <= was.start && was.end <= section.end)
    .toSorted((a, b) => a.was.start - b.was.start);
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return undefined;
  const start = section.start === 0 ? 0 : Math.max(0, section.start + first.by);
  const end = Math.min(text.length, section.end + last.by);
  return start <= end ? { start, end } : undefined;
}
