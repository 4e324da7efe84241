import type { Span } from '../../analysis/index.ts';
import type { AnchoredQuote, AnchoredValue } from '../values/anchored-value.ts';
import type { CitedQuote } from '../values/record-value.ts';

/** How far a quote may be from where its neighbours have gone, in UTF-16 units. */
const near = 200;

/** Where a quote certainly stands now; nothing where a person has to look. */
export type FoundAgain = (quote: AnchoredQuote) => Span | undefined;

/**
 * Tells which quotes are found again: those at their position or in their context, and those whose words stand but once,
 * near where the other quotes have gone, with all that stood on one side of them. Beside such a quote something was
 * rewritten, and it was not.
 *
 * @param text that the quotes were looked up in
 */
export function foundAgain(values: readonly AnchoredValue[], text: string): FoundAgain {
  const shifts = values.flatMap(({ quotes }) => quotes.flatMap(shiftOf)).toSorted((a, b) => a.from - b.from);
  return ({ quote, anchoring }) => {
    if ('span' in anchoring) return anchoring.span;
    if (anchoring.status !== 'moved' || quote.start === undefined) return undefined;
    const expected = expectedAt(shifts, quote.start);
    const { candidate } = anchoring;
    const isNear = expected !== undefined && Math.abs(candidate.start - expected) <= near;
    return isNear && keepsOneSide(quote, candidate, text) ? candidate : undefined;
  };
}

/** Where a certain quote was, and how far it has gone. */
interface Shift {
  readonly from: number;
  readonly by: number;
}

function shiftOf({ quote: { start }, anchoring }: AnchoredQuote): Shift[] {
  return 'span' in anchoring && start !== undefined
    ? [{ from: start, by: anchoring.span.start - start }]
    : [];
}

/** Where a quote is to be expected that has gone as far as the certain quote next to it. */
function expectedAt(shifts: readonly Shift[], start: number): number | undefined {
  let nearest: Shift | undefined;
  for (const shift of shifts) {
    if (!nearest || Math.abs(shift.from - start) < Math.abs(nearest.from - start)) nearest = shift;
  }
  return nearest && start + nearest.by;
}

function keepsOneSide({ prefix, suffix }: CitedQuote, { start, end }: Span, text: string): boolean {
  const [before, after] = [withLineFeeds(prefix), withLineFeeds(suffix)];
  // Each line end may be one unit longer in the text.
  const ahead = withLineFeeds(text.slice(Math.max(0, start - 2 * before.length), start));
  const behind = withLineFeeds(text.slice(end, end + 2 * after.length));
  return (before !== '' && ahead.endsWith(before)) || (after !== '' && behind.startsWith(after));
}

function withLineFeeds(words = ''): string {
  return words.replaceAll('\r\n', '\n');
}
