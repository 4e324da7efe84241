import type { Span } from '../../analysis/index.ts';
import type { Anchoring } from '../evidence/anchor.ts';
import type { AnchoredQuote, AnchoredValue } from './anchored-value.ts';
import { valueAt } from './record-values.ts';

/** What a place in a record points at. */
export interface Pointing {
  readonly anchored: AnchoredValue;
  /** What to underline in the YAML: the quote that the place is in, else the value. */
  readonly inYaml: Span;
  /** The quote that the place is in, else all of the value's. */
  readonly quotes: readonly AnchoredQuote[];
}

/**
 * The value that a place in the YAML belongs to, with the words of the notice that it points at.
 *
 * @param anchored values of the record
 * @param offset UTF-16 offset into the YAML
 */
export function pointingAt(anchored: readonly AnchoredValue[], offset: number): Pointing | undefined {
  const value = valueAt({ values: anchored.map((one) => one.value) }, offset);
  const meant = anchored.find((one) => one.value === value);
  if (!meant) return undefined;
  const own = meant.quotes.filter(({ quote }) => holds(quote.inYaml, offset));
  const [quote] = own;
  return quote
    ? { anchored: meant, inYaml: quote.quote.inYaml, quotes: own }
    : { anchored: meant, inYaml: meant.value.inYaml, quotes: meant.quotes };
}

/** The values that rest on words at a selection or cursor in the notice. Only certain anchors count. */
export function restingOn(anchored: readonly AnchoredValue[], at: Span): AnchoredValue[] {
  return anchored.filter(({ quotes }) =>
    quotes.some(
      ({ anchoring }) =>
        'span' in anchoring && anchoring.span.start <= at.end && at.start <= anchoring.span.end,
    ),
  );
}

/** Where to look for a quote: its place, or the places that it may have moved to. */
export function placesOf(anchoring: Anchoring): readonly Span[] {
  if ('span' in anchoring) return [anchoring.span];
  if ('candidates' in anchoring) return anchoring.candidates;
  return 'candidate' in anchoring ? [anchoring.candidate] : [];
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
