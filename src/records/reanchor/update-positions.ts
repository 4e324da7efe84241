import type { Span } from '../../analysis/index.ts';
import type { EditResult } from '../../yaml/index.ts';
import { isInContext } from '../evidence/anchor.ts';
import { foundAgain } from '../evidence/found-again.ts';
import { quoteAt } from '../evidence/quote.ts';
import { keyOrder } from '../merge/key-order.ts';
import { anchorValues } from '../values/anchored-value.ts';
import { readValues } from '../values/read-values.ts';
import type { RecordValues } from '../values/record-values.ts';
import type { CitedQuote } from '../values/record-value.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { evidenceAt } from './quote-place.ts';

/** A quote that was found again. */
interface Found {
  readonly quote: CitedQuote;
  readonly span: Span;
}

/**
 * Writes where quotes stand now that are found again, with what is around them, where the incident's section is, and the
 * hash of the notice. All else stays: what is not certain is for a person to settle.
 *
 * @param text of the notice
 * @param sha256 of that text
 */
export function updatePositions(existing: string, text: string, sha256: string): EditResult {
  const values = readValues(existing);
  const found = values ? findAgain(values, text) : [];
  return editRecord(existing, (root) => {
    for (const { quote, span } of found) {
      const place = quote.path.at(-1);
      const isNamed = quote.start !== undefined && quote.end !== undefined;
      if (!isNamed || typeof place !== 'number') continue;
      const entry = evidenceAt(root, quote.path.slice(0, -1))?.entry(place, keyOrder.evidence);
      const { exact, prefix, suffix } = quoteAt(text, span);
      if (entry && exact === quote.exact && !isInContext(quote, text, span)) {
        if (entry.has('prefix')) entry.set('prefix', prefix);
        if (entry.has('suffix')) entry.set('suffix', suffix);
      }
      entry?.set('start', span.start);
      entry?.set('end', span.end);
    }
    const source = root.map('source', keyOrder.source);
    source?.set('sha256', sha256);
    const section = values?.source && movedSection(values.source.section, found.flatMap(shiftOf), text);
    if (!section || !source?.has('section')) return;
    const written = source.map('section', keyOrder.section);
    if (written?.has('start')) written.set('start', section.start);
    if (written?.has('end')) written.set('end', section.end);
  });
}

function findAgain({ values }: RecordValues, text: string): Found[] {
  const anchored = anchorValues(values, text);
  const find = foundAgain(anchored, text);
  return anchored
    .flatMap(({ quotes }) => quotes)
    .flatMap((each) => {
      const span = find(each);
      return span ? { quote: each.quote, span } : [];
    });
}

/** Where a quote was, and how far it has gone. */
interface Shift {
  readonly was: Span;
  readonly by: number;
}

function shiftOf({ quote: { start, end }, span }: Found): Shift[] {
  return start === undefined || end === undefined ? [] : [{ was: { start, end }, by: span.start - start }];
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
